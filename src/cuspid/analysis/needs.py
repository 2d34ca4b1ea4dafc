"""What the modules of the analysis need of each other: each is written in one of them, and asked for in others."""

from __future__ import annotations

from cuspid.analysis.frames import Arguments, ClassRecord, Frame
from cuspid.analysis.values import HeapObject, Value
from cuspid.knowledge.items import FunctionItem, TypeItem
from cuspid.semantics.project import ModuleInfo
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.syntax import nodes


class Needs:
    """Methods without a body; the classes below have them all in the end."""

    def evaluate(self, expression: nodes.Expression) -> Value:
        raise NotImplementedError

    def run_block(self, body: list[nodes.Statement]) -> None:
        raise NotImplementedError

    def call(self, function: Value, arguments: Arguments, node: nodes.Node) -> Value:
        raise NotImplementedError

    def cleaned_fields(self, receiver: Value, item: TypeItem, node: nodes.Node) -> Value:
        raise NotImplementedError

    def library_object(self, qualname: str, class_name: str) -> Value:
        raise NotImplementedError

    def keep_object(self, address: int, content: HeapObject) -> None:
        raise NotImplementedError

    def write_class(self, record: ClassRecord, name: str, value: Value) -> None:
        raise NotImplementedError

    def module_names(self, frame: Frame) -> dict[str, Value]:
        raise NotImplementedError

    def call_entry(self, function: Value, signature: str, node: nodes.Node) -> Value:
        raise NotImplementedError

    def attribute(self, value: Value, name: str, node: nodes.Node) -> Value:
        raise NotImplementedError

    def set_attribute(self, receiver: Value, name: str, value: Value, node: nodes.Node) -> None:
        raise NotImplementedError

    def item(self, container: Value, index: Value, node: nodes.Node) -> Value:
        raise NotImplementedError

    def assign(self, target: nodes.Expression, value: Value) -> None:
        raise NotImplementedError

    def module_frame(self, name: str) -> Frame | None:
        raise NotImplementedError

    def import_name(self, qualname: str) -> Value:
        raise NotImplementedError

    def imported(self, name: str) -> Value:
        raise NotImplementedError

    def annotated(self, annotation: nodes.Expression) -> Value | None:
        raise NotImplementedError

    def import_star(self, module: str) -> None:
        raise NotImplementedError

    def shapes(self, module: ModuleInfo) -> list[FunctionItem]:
        raise NotImplementedError

    def registrars(self, module: ModuleInfo) -> dict[str, FunctionItem]:
        raise NotImplementedError

    def lambda_info(self, node: nodes.Lambda) -> FunctionInfo:
        raise NotImplementedError

    def function_info(self, node: nodes.FunctionDef) -> FunctionInfo:
        raise NotImplementedError

    def class_info(self, node: nodes.ClassDef) -> ClassInfo:
        raise NotImplementedError

    def set_item(self, container: Value, index: Value, value: Value, node: nodes.Node) -> None:
        raise NotImplementedError

    def self_object(self, info: ClassInfo) -> Value:
        raise NotImplementedError

    def frame_for(self, info: FunctionInfo, parent: int) -> Frame:
        raise NotImplementedError

    def known_by_annotation(self, value: Value, annotation: nodes.Expression | None) -> Value:
        raise NotImplementedError
