"""What outlasts a function's run: modules' frames, classes, the objects that libraries and unseen callers share.

Every root starts from the *base*: what all modules' bodies left. While a file's roots run, a layer above it takes what
they leave in turn, and is dropped with the file, so that the order of files changes nothing.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis import definitions, expressions
from cuspid.analysis.answers import begin_answer, keep_answer
from cuspid.analysis.api_calls import api_arguments
from cuspid.analysis.called_names import CalledNames
from cuspid.analysis.declared import cleaned_fields
from cuspid.analysis.entries import first_methods, made_arguments
from cuspid.analysis.frames import Files, Kept
from cuspid.analysis.limits import PLAIN_STEPS, PLAIN_STEPS_OF_MODULE
from cuspid.analysis.machine import Arguments, Frame, Interest, OutOfSteps
from cuspid.analysis.recall import Recall
from cuspid.analysis.registration import handed_over
from cuspid.analysis.relations import Relations
from cuspid.analysis.routes import registrars_of, shapes_of
from cuspid.analysis.state import Layer, State, find_object
from cuspid.analysis.survey import Notes
from cuspid.analysis.values import (
    STORED,
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    ModuleValue,
    Ref,
    Symbol,
    Unknown,
    Value,
)
from cuspid.knowledge.items import ClassItem, FunctionItem, TypeItem
from cuspid.knowledge.library import Library
from cuspid.semantics.project import ModuleInfo, Project
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.semantics.walk import between_imports, statements_below
from cuspid.syntax import nodes
from cuspid.syntax.parse import parse_expression

GROWING: Final = ("list", "set", "deque")
"""Kinds of containers that take elements when they are there already."""


class Ground(Recall):
    """The machine, and the ground that its roots stand on."""

    def __init__(self, project: Project, library: Library, interest: Interest) -> None:
        super().__init__(project, library, interest)
        self._module_frames: dict[str, Frame] = {}
        self._module_numbers: set[int] = set()
        self._functions: dict[nodes.Node, FunctionInfo] = {}
        self._by_path: dict[str, list[FunctionInfo]] = {}
        self._root_frames: list[int] = []
        self._class_infos: dict[nodes.Node, ClassInfo] = {}
        self._library_objects: dict[str, int] = {}
        self._owners: dict[int, str] = {}
        self._self_numbers: dict[ClassInfo, tuple[Ref, InstanceObject]] = {}
        self.class_routes: dict[ClassInfo, str] = {}
        self.names: Final = CalledNames(project)
        self._frame_numbers: dict[tuple[FunctionInfo, nodes.Node, int, int], int] = {}
        self._shapes: dict[str, list[FunctionItem]] = {}
        self._registrars: dict[str, dict[str, FunctionItem]] = {}
        self.class_signatures: dict[ClassInfo, FunctionItem] = {}
        """Classes whose public methods a library calls with this signature."""
        self._expression_depth = 0
        self.returned: list[tuple[Value, nodes.Node]] = []
        """What the root itself returned, and where: checked against its signature."""

    # --- files

    def base_names(self, number: int) -> dict[str, Value]:
        """Return the variables of a frame in the base and below."""
        if self.record is not None:
            self.record.is_whole = False  # which names there are is not recorded
        found: dict[str, Value] = {}
        for layer in (self.modules_base, self.base):
            found.update({name: value for name, value in layer.variables.get(number, {}).items() if value is not None})
        return found

    def owner_of(self, address: int) -> str:
        """Return the module whose body made an object, or the library's variable that holds it; empty if neither."""
        return self._owners.get(address, "")

    def module_of_frame(self, number: int) -> str:
        frame = self.frames.get(number)
        return frame.module.name if frame is not None else ""

    def imports_of(self, name: str) -> set[str]:
        """Return the project's modules that a module imports, by name or with names of theirs."""
        module = self.project.module(name)
        found: set[str] = set()
        for statement in statements_below(module.tree.body) if module is not None else []:
            if isinstance(statement, nodes.Import):
                found.update(
                    [r for r in [self.project.resolve(name, n.name) for n in statement.names] if r is not None]
                )
            elif isinstance(statement, nodes.ImportFrom) and module is not None:
                if statement.level:
                    base: str | None = self.project.relative(module, statement.level, statement.module)
                else:
                    base = self.project.resolve(name, statement.module)
                if base is not None:
                    found.add(base)
                    found.update([f"{base}.{n.name}" for n in statement.names])
        return found

    # --- roots

    def begin_root(self, info: FunctionInfo) -> int:
        self.root_info = info
        self.returned = []
        self.relations = Relations()
        self.files = Files()
        self.making = []
        self.forget_addresses()
        self.answers.pages = {}
        self._frame_numbers = {}
        self._root_frames = []
        return self.number()

    def end_root(self, mark: int) -> None:
        """Forget the frames of the root that ended; closures that escaped it find nothing there."""
        self.root_info = None
        for number in self._root_frames:
            if number > mark:
                self.frames.pop(number, None)

    def is_module_frame(self, number: int) -> bool:
        return number in self._module_numbers

    def shapes(self, module: ModuleInfo) -> list[FunctionItem]:
        """Return the signatures that apply to functions of a module by their shape."""
        known = self._shapes.get(module.name)
        if known is None:
            known = shapes_of(self.library, module.tree)
            self._shapes[module.name] = known
        return known

    def registrars(self, module: ModuleInfo) -> dict[str, FunctionItem]:
        """Return the methods with which the libraries that a module imports take functions on, by their names."""
        known = self._registrars.get(module.name)
        if known is None:
            known = registrars_of(self.library, module.tree)
            self._registrars[module.name] = known
        return known

    def frame_number(self, info: FunctionInfo) -> int:
        """Return the number of a frame for a call at the current place: the same when the call is evaluated again."""
        key = (info, self.at, self.frame.number, self.round_tag)
        known = self._frame_numbers.get(key)
        if known is None:
            known = self.number()
            self._frame_numbers[key] = known
        return known

    def frame_for(self, info: FunctionInfo, parent: int) -> Frame:
        module = self.project.module(info.module)
        frame = Frame(
            self.frame_number(info), module if module is not None else self.frame.module, info, parent, info.qualname
        )
        self.frames[frame.number] = frame
        self._root_frames.append(frame.number)
        return frame

    # --- definitions: one description for each, however often it runs

    def function_info(self, node: nodes.FunctionDef) -> FunctionInfo:
        info = self._functions.get(node)
        if info is None:
            info = definitions.function_info_of(node, self.frame)
            self._functions[node] = info
            self._by_path.setdefault(info.path, []).append(info)
        return info

    def lambda_info(self, node: nodes.Lambda) -> FunctionInfo:
        info = self._functions.get(node)
        if info is None:
            module = self.frame.module
            info = expressions.make_lambda_info(node, self.frame.scope, module.name, module.path)
            self._functions[node] = info
        return info

    def class_info(self, node: nodes.ClassDef) -> ClassInfo:
        info = self._class_infos.get(node)
        if info is None:
            info = definitions.class_info_of(node, self.frame)
            self._class_infos[node] = info
        return info

    def functions_of(self, path: str) -> list[FunctionInfo]:
        """Return the functions of a file that were defined so far, in order."""
        return list(self._by_path.get(path, ()))

    # --- modules

    def module_frame(self, name: str) -> Frame | None:
        """Return the frame of a module's globals, after running the module once; None if it cannot be parsed."""
        if name in self._module_frames:
            return self._module_frames[name]
        module = self.project.module(name)
        if module is None:
            return None
        frame = Frame(self.number(), module, None, 0, "")
        self._module_frames[name] = frame
        self._module_numbers.add(frame.number)
        self.frames[frame.number] = frame
        self._run_module(module, frame)
        return frame

    def _run_module(self, module: ModuleInfo, frame: Frame) -> None:
        """Run a module's body on the base, whatever is going on, and keep what it leaves."""
        kept = self.start_afresh()
        self.frame = frame
        self.plain_limit = PLAIN_STEPS_OF_MODULE
        try:
            for stretch in between_imports(module.tree.body):
                self.run_block(stretch)
                self._settle()  # a module that is imported next may import this one
        except OutOfSteps:
            self.give_up("a module with more statements than the analysis runs")
            self.commit()
        self.resume(kept)

    def _settle(self) -> None:
        """Commit, and go on upon what that left."""
        self.commit()
        if self.state is not None:
            proofs = self.state.proofs()
            self.state = State(Layer(self.base), self.base.depth)
            self.state.prove(proofs)

    def start_afresh(self) -> Kept:
        """Begin something of its own on the base; `resume` goes back to what was going on."""
        kept = Kept(
            self.state,
            self.frame,
            self.handlers,
            self.stack,
            (self.depth, self.steps, self.round_tag, self._expression_depth),
            (self.plain_depth, self.plain_steps, self.plain_since, self.plain_limit),
        )
        self.state = State(Layer(self.base), self.base.depth)
        self.handlers, self.stack = [], []
        self.depth = self.steps = self.round_tag = self._expression_depth = 0
        self.plain_depth = self.plain_steps = self.plain_since = 0
        self.plain_limit = PLAIN_STEPS
        return kept

    def resume(self, kept: Kept) -> None:
        self.state, self.frame, self.handlers, self.stack = kept.state, kept.frame, kept.handlers, kept.stack
        self.depth, self.steps, self.round_tag, self._expression_depth = kept.counts
        self.plain_depth, self.plain_steps, self.plain_since, self.plain_limit = kept.plain

    def commit(self) -> None:
        """Write what the current state holds into the base: it is what every root starts from."""
        for part in self.state.layers_on(self.base) if self.state is not None else []:
            for number, names in part.variables.items():
                for name, value in names.items():
                    self.keep_variable(number, name, value)
            for address, content in part.heap.items():
                self.keep_object(address, content)
                self._owners.setdefault(address, self.frame.module.name)

    def import_name(self, qualname: str) -> Value:
        """Return what a dotted name of the project is: a module, or a name of one."""
        if self.project.path_of(qualname) is not None:
            frame = self.module_frame(qualname)
            return ModuleValue(frame.module) if frame is not None else Unknown()
        head, _, name = qualname.rpartition(".")
        if head and self.project.path_of(head) is not None:
            frame = self.module_frame(head)
            if frame is not None and self.state is not None:
                value = self.state.get((frame.number, name))
                if value is not None:
                    return value
                lazy = self._lazy_name(frame, name)
                if lazy is not None:
                    return lazy
            return Unknown()
        return _namespace(qualname) if self.project.is_folder(qualname) else Symbol(qualname)

    def _lazy_name(self, frame: Frame, name: str) -> Value | None:
        """Return the submodule of that name: what a package's `__getattr__` gives that imports on demand."""
        full = f"{frame.module.name}.{name}"
        if self.project.path_of(full) is not None:
            return self.import_name(full)
        return _namespace(full) if self.project.is_folder(full) else None

    def imported(self, name: str) -> Value:
        return definitions.import_module(self, name)

    def cleaned_fields(self, receiver: Value, item: TypeItem, node: nodes.Node) -> Value:
        """Return a mapping of the fields that a form's class declares: what their classes make of it."""
        return cleaned_fields(self, receiver, item, node)

    def library_object(self, qualname: str, class_name: str) -> Value:
        """Return the one object that a library's variable holds."""
        self.touched.add(qualname)
        address = self._library_objects.get(qualname)
        if address is None:
            address = self.number()
            self._library_objects[qualname] = address
            stored = self.number()
            shared = self.modules_base
            shared.newest = max(shared.newest, stored)
            self.base.newest = max(self.base.newest, stored)
            self._owners[address] = self._owners[stored] = qualname
            shared.heap[stored] = DictObject({}, None, None)
            states: dict[str, tuple[str, ...]] = {
                name: (value,)
                for item in reversed(self.library.mro(class_name))
                for name, value in item.initial.items()
            }
            shared.heap[address] = InstanceObject(None, (class_name,), {STORED: Ref(stored)}, (), states)
        return Ref(address)

    def module_names(self, frame: Frame) -> dict[str, Value]:
        """Return a module's globals as they are now."""
        names = self.base_names(frame.number)
        names.update(self.variables_of(frame.number))
        return names

    def import_star(self, module: str) -> None:
        frame = self.module_frame(module)
        if frame is None or self.state is None:
            return
        for name, value in self.exported(frame).items():
            self.state.set((self.frame.number, name), value)

    def exported(self, frame: Frame) -> dict[str, Value]:
        """Return what `from module import *` binds."""
        found = self.base_names(frame.number)
        declared = found.get("__all__")
        content = find_object(self.base, declared.address) if isinstance(declared, Ref) else None
        listed = getattr(content, "items", None)
        if listed:
            wanted = {item.value for item in listed if isinstance(item, Const)}
            return {n: v for n, v in found.items() if n in wanted}
        return {n: v for n, v in found.items() if not n.startswith("_") and not n.endswith(":")}

    # --- typed values

    def self_object(self, info: ClassInfo) -> Value:
        """Return the one object that stands for every instance of a class that was made out of sight."""
        known = self.selves.get(info)
        if known is None:
            known, content = self._self_of(info)
            self.selves[info] = known
            self._owners[known.address] = info.module
            self.keep_object(known.address, content)
            self._made_ready(info, known)
        if self.record is not None:
            self.record.selves.append(info)
        return known

    def _self_of(self, info: ClassInfo) -> tuple[Ref, InstanceObject]:
        """Return the object as it is before its constructor ran, with its address: the same for all files."""
        known = self._self_numbers.get(info)
        if known is None:
            record = self.classes.get(info)
            states: dict[str, tuple[str, ...]] = {}
            for base in record.library_bases if record is not None else []:
                for ancestor in self.library.mro(base):
                    for name, value in ancestor.initial.items():
                        states.setdefault(name, (value,))
            known = (Ref(self.number()), InstanceObject(info, (), {}, (), states))
            if self.base is not self.modules_base:
                self._self_numbers[info] = known
        return known

    def _made_ready(self, info: ClassInfo, reference: Ref) -> None:
        """Run the constructor, or recall what it left in another file."""
        if self.base is self.modules_base or self.api.reaching is None:
            self._fill(info, reference)  # the survey takes note of whom it is made for
        elif not self.recall(self.self_records.get(info)):
            record = self.begin_record()
            try:
                self._fill(info, reference)
            finally:
                self.end_record(record)
            self.self_records[info] = record

    def _fill(self, info: ClassInfo, reference: Ref) -> None:
        given = handed_over(self, info)
        if given is None:
            self._initialize(info, reference)
            self._filled_since(reference)
        else:
            self.keep_object(reference.address, given)
        for method, arguments in first_methods(self, info, reference):
            self._on_base(method, arguments, info)

    def _initialize(self, info: ClassInfo, reference: Ref) -> None:
        """Run `__init__` once on unknown arguments, so that methods find the fields."""
        record = self.classes.get(info)
        initializer: Value | None = None
        for ancestor in record.order if record is not None else []:
            known = self.classes.get(ancestor)
            if initializer is None and known is not None:
                initializer = known.namespace.get("__init__")
        if isinstance(initializer, FunctionValue):
            made = made_arguments(self, initializer.info, reference)
            if len(made.positional) == 1 and not made.named:
                is_shallow = self.is_shallow
                # after the survey the fields decide what all methods do, whoever asked for the object first
                self.is_shallow = is_shallow and self.api.reaching is None
                made = api_arguments(self, initializer, reference, False)
                self.is_shallow = is_shallow
            self._on_base(initializer, made, info)

    def _filled_since(self, reference: Ref) -> None:
        """Open the empty containers that the constructor left: other methods fill them, of an object of any age."""
        content = find_object(self.base, reference.address)
        for value in content.fields.values() if isinstance(content, InstanceObject) else ():
            held = find_object(self.base, value.address) if isinstance(value, Ref) else None
            if isinstance(value, Ref) and isinstance(held, DictObject) and not held.entries and held.rest is None:
                opened = DictObject({}, Unknown(), Unknown(), held.labels, held.factory)
                self.keep_object(value.address, opened)
            elif isinstance(value, Ref) and isinstance(held, ListObject) and held.items == () and held.kind in GROWING:
                self.keep_object(value.address, ListObject(held.kind, None, Unknown(), held.labels))

    def _on_base(self, function: Value, arguments: Arguments, info: ClassInfo) -> None:
        kept = self.start_afresh()
        notes, is_shallow = self.notes, self.is_shallow
        self.notes, self.is_shallow = Notes(), False  # what the fields are decides what the methods do
        apart = self.set_apart()
        try:
            begin_answer(self)
            self.call(function, arguments, info.node)
            keep_answer(self, info)
            self.commit()
        except OutOfSteps:
            self.give_up("a constructor with more statements than the analysis runs")
        finally:
            self.notes, self.is_shallow = notes, is_shallow
            self.come_back(apart)
            self.resume(kept)

    def known_by_annotation(self, value: Value, annotation: nodes.Expression | None) -> Value:
        """Give a value that is not known the class that its annotation names."""
        if isinstance(value, BoundValue) and value.item is None:
            value = Unknown(value.labels)
        if annotation is None or not isinstance(value, Unknown) or value.types:
            return value
        named = self.annotated(annotation)
        if isinstance(named, ClassValue) and not value.labels:
            return self.self_object(named.info)
        if isinstance(named, Symbol):
            item = self.library.find(named.qualname)
            if isinstance(item, ClassItem):
                name = item.qualname.removeprefix("builtins.")
                if "." in name or not value.labels:
                    return Unknown(value.labels, (name,))
        return value

    def annotated(self, annotation: nodes.Expression) -> Value | None:
        """Return the class that an annotation names; `Optional[C]` and `C | None` name C."""
        if isinstance(annotation, nodes.Constant) and isinstance(annotation.value, str):
            parsed = self.parsed_annotation(annotation.value)
            return self.annotated(parsed) if parsed is not None else None
        if isinstance(annotation, (nodes.Name, nodes.Attribute)):
            return self.evaluate(annotation)
        if isinstance(annotation, nodes.BinOp) and annotation.op == "|":
            return self.annotated(annotation.left)
        if isinstance(annotation, nodes.Subscript):
            outer = annotation.value
            name = (
                outer.id
                if isinstance(outer, nodes.Name)
                else (outer.attr if isinstance(outer, nodes.Attribute) else "")
            )
            inner = (
                annotation.index.items[0]
                if isinstance(annotation.index, nodes.Sequence) and annotation.index.items
                else annotation.index
            )
            if name in ("Optional", "Annotated", "Union"):
                return self.annotated(inner)
            return self.annotated(outer)
        return None

    def parsed_annotation(self, text: str) -> nodes.Expression | None:
        """Parse an annotation that is written as a string."""
        return parse_expression(text)


def _namespace(name: str) -> ModuleValue:
    """A folder without an `__init__` is a package without names of its own."""
    return ModuleValue(ModuleInfo(name, "", True, nodes.Module([], [], 1)))
