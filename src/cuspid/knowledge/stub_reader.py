"""The text of a stub → `StubModule`.

>>> module = read_stub('def system(command: Sink["command"]) -> int: ...', "os", "os.pyi")
>>> module.functions["system"].parameters[0].sinks[0].kind
'command'

Invariants: a stub is parsed with `ast` and never executed; what the language of stubs (ARCHITECTURE.md) does not know
is a `StubError` with file and line.
"""

from __future__ import annotations

import ast

from cuspid.knowledge.items import ClassItem, StubModule, TypeItem, VariableItem
from cuspid.knowledge.stub_annotations import ATTRIBUTE
from cuspid.knowledge.stub_functions import FunctionReader
from cuspid.knowledge.stub_scope import StubError, StubScope, constant_of, is_constant
from cuspid.knowledge.vocabulary import BEHAVIOURS


def read_stub(text: str, module: str, path: str, is_package: bool = False) -> StubModule:
    """Read the stub of the module `module`; `path` is for messages."""
    try:
        tree = ast.parse(text, path)
        return _StubReader(StubScope(module, path, is_package)).read(tree)
    except SyntaxError as error:
        raise StubError(f"{path}:{error.lineno or 1}: not Python: {error.msg}") from error
    except (ValueError, RecursionError, MemoryError) as error:
        raise StubError(f"{path}:1: cannot be read: {type(error).__name__}") from error


class _StubReader:
    """Reads the statements of one stub."""

    def __init__(self, scope: StubScope) -> None:
        self.scope = scope
        self.functions = FunctionReader(scope)
        self.annotations = self.functions.annotations
        self.module = StubModule(scope.module)

    def read(self, tree: ast.Module) -> StubModule:
        self.scope.collect(tree.body)
        for statement in tree.body:
            self._statement(statement)
        return self.module

    def _statement(self, statement: ast.stmt) -> None:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            item = self.functions.read(statement, self.scope.module, is_method=False)
            self.module.functions[item.name] = item
            if item.shape_first or item.shape_attribute:
                self.module.shapes.append(item)
        elif isinstance(statement, ast.ClassDef):
            self._class(statement, "")
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            self._assignment(statement)
        elif isinstance(statement, ast.Import | ast.ImportFrom):
            self._import(statement)
        elif not _says_nothing(statement):
            self.scope.fail(statement, "a stub has no such statement")

    def _import(self, statement: ast.Import | ast.ImportFrom) -> None:
        """Re-export what is imported `as` something, or by a star."""
        for name in statement.names:
            if isinstance(statement, ast.ImportFrom):
                origin = self.scope.origin(statement)
                if name.name == "*":
                    self.module.stars.append(origin)
                elif name.asname:
                    self.module.aliases[name.asname] = f"{origin}.{name.name}"
            elif name.asname:
                self.module.aliases[name.asname] = name.name

    def _assignment(self, statement: ast.Assign | ast.AnnAssign) -> None:
        name = self._target(statement)
        value = statement.value
        if isinstance(statement, ast.Assign) and isinstance(value, ast.Name | ast.Attribute):
            self.module.aliases[name] = self.scope.resolve(value)
            return
        item = VariableItem(name, f"{self.scope.module}.{name}")
        item.type = self._type(statement)
        item.traits = item.type.traits
        if value is not None and is_constant(value):
            item.has_constant = True
            item.constant = constant_of(value)
        self.module.variables[name] = item

    def _target(self, statement: ast.Assign | ast.AnnAssign) -> str:
        targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
        target = targets[0]
        if len(targets) != 1 or not isinstance(target, ast.Name):
            self.scope.fail(statement, "one plain name is expected here")
        value = statement.value
        named = isinstance(statement, ast.Assign) and isinstance(value, ast.Name | ast.Attribute)
        if value is not None and not named and not isinstance(value, ast.Constant) and not is_constant(value):
            self.scope.fail(statement, "a value is a constant, `...` or, without an annotation, a name")
        return target.id

    def _type(self, statement: ast.Assign | ast.AnnAssign) -> TypeItem:
        if isinstance(statement, ast.AnnAssign):
            return self.annotations.read(statement.annotation, ATTRIBUTE).type
        return TypeItem()

    # --- classes

    def _class(self, node: ast.ClassDef, outer: str) -> None:
        key = f"{outer}.{node.name}" if outer else node.name
        item = ClassItem(node.name, f"{self.scope.module}.{key}")
        for base in node.bases:
            item.bases.append(self.scope.resolve(base.value if isinstance(base, ast.Subscript) else base))
        if node.keywords:
            self.scope.fail(node, "a class of a stub has no keywords")
        for decorator in node.decorator_list:
            self._class_decorator(decorator, item)
        self.module.classes[key] = item
        for statement in node.body:
            self._member(statement, item, key)

    def _class_decorator(self, node: ast.expr, item: ClassItem) -> None:
        call = node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        if isinstance(node, ast.Name) and node.id == "carrier":
            item.is_carrier = True
        elif call == "trait" and isinstance(node, ast.Call):
            item.traits.extend(self.annotations.label(argument) for argument in node.args)
        elif call == "like" and isinstance(node, ast.Call) and len(node.args) == 1:
            item.like = self.scope.word(node.args[0], BEHAVIOURS, "behaviour")
        elif call == "initial" and isinstance(node, ast.Call) and len(node.args) == 2:
            item.initial[self.annotations.label(node.args[0])] = self.annotations.label(node.args[1])
        else:
            self.scope.fail(node, f"unknown decorator {ast.unparse(node)} of a class")

    def _member(self, statement: ast.stmt, item: ClassItem, key: str) -> None:
        if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef):
            if statement.name in item.methods:
                self.scope.fail(statement, f"{statement.name!r} is introduced twice")
            method = self.functions.read(statement, item.qualname, is_method=True)
            item.methods[statement.name] = method
            item.is_filled = item.is_filled or (method.mutates == "self" and bool(method.result.kept))
        elif isinstance(statement, ast.Assign | ast.AnnAssign):
            self._attribute(statement, item)
        elif isinstance(statement, ast.ClassDef):
            self._class(statement, key)
        elif not _says_nothing(statement):
            self.scope.fail(statement, "a class of a stub has no such statement")

    def _attribute(self, statement: ast.Assign | ast.AnnAssign, item: ClassItem) -> None:
        name = self._target(statement)
        value = statement.value
        if isinstance(statement, ast.Assign) and isinstance(value, ast.Name) and value.id in item.methods:
            item.aliases[name] = f"{item.qualname}.{value.id}"
            item.methods[name] = item.methods[value.id]
        elif isinstance(statement, ast.Assign) and isinstance(value, ast.Name | ast.Attribute):
            item.aliases[name] = self.scope.resolve(value)
        else:
            item.attributes[name] = self._type(statement)
            if value is not None and is_constant(value):
                item.defaults[name] = constant_of(value)


def _says_nothing(statement: ast.stmt) -> bool:
    """Say whether the statement is `pass`, `...` or a docstring."""
    return isinstance(statement, ast.Pass) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )
