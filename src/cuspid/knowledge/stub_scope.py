"""What the names in one stub stand for.

In a stub of `ftplib` with `import ssl`, `FTP` is `ftplib.FTP`, `ssl.SSLContext` is itself and `str` is `builtins.str`.

Invariants: resolving looks at this stub alone (what a name of another module stands for is the library's business), and
a name that nothing in the stub introduces is an error, so that a slip of the pen is found when the stub is read.
"""

from __future__ import annotations

import ast
import builtins
from typing import Final, NoReturn

from cuspid.model.errors import CuspidError
from cuspid.model.facts import Constant

BUILTIN_NAMES: Final = frozenset(dir(builtins))


class StubError(CuspidError):
    """A stub that cannot be used; the text names the file and the line."""


class StubScope:
    """The names of one stub, for all that reads parts of it."""

    def __init__(self, module: str, path: str, is_package: bool) -> None:
        self.module = module
        self.path = path
        self.is_package = is_package
        self.names: dict[str, str] = {}
        """What the module's names stand for: own definitions, imports and aliases."""
        self.classes: set[str] = set()
        """Qualified names of the classes that the stub defines."""

    def fail(self, node: ast.AST, message: str) -> NoReturn:
        """Refuse the stub because of `node`."""
        raise StubError(f"{self.path}:{getattr(node, 'lineno', 1)}: {message}")

    def collect(self, body: list[ast.stmt]) -> None:
        """Learn every name that the module introduces, so that order does not matter."""
        for statement in body:
            if isinstance(statement, ast.Import):
                for name in statement.names:
                    top = name.name.partition(".")[0]
                    self._introduce(name.asname or top, name.name if name.asname else top)
            elif isinstance(statement, ast.ImportFrom):
                origin = self.origin(statement)
                for name in statement.names:
                    if name.name != "*":
                        self._introduce(name.asname or name.name, f"{origin}.{name.name}")
            elif isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                if statement.name in self.names:
                    self.fail(statement, f"{statement.name!r} is introduced twice")
                self._introduce(statement.name, f"{self.module}.{statement.name}")
                if isinstance(statement, ast.ClassDef):
                    self._collect_class(statement, self.module)
            else:
                for target in assigned_names(statement):
                    self._introduce(target, f"{self.module}.{target}")

    def _introduce(self, name: str, qualname: str) -> None:
        self.names[name] = qualname

    def _collect_class(self, statement: ast.ClassDef, owner: str) -> None:
        qualname = f"{owner}.{statement.name}"
        self.classes.add(qualname)
        for inner in statement.body:
            if isinstance(inner, ast.ClassDef):
                self._collect_class(inner, qualname)

    def origin(self, statement: ast.ImportFrom) -> str:
        """Return the absolute name of the module that a `from … import` reads."""
        if not statement.level:
            return statement.module or ""
        parts = self.module.split(".")
        drop = statement.level - 1 if self.is_package else statement.level
        if drop >= len(parts):
            self.fail(statement, "the relative import leaves the package")
        return ".".join(parts[: len(parts) - drop] + ([statement.module] if statement.module else []))

    def resolve(self, node: ast.expr) -> str:
        """Return the qualified name that a dotted name stands for."""
        attributes: list[str] = []
        while isinstance(node, ast.Attribute):
            attributes.append(node.attr)
            node = node.value
        if not isinstance(node, ast.Name):
            self.fail(node, "a dotted name is expected here")
        start = self.names.get(node.id)
        if start is None:
            if node.id not in BUILTIN_NAMES:
                self.fail(node, f"unknown name {node.id!r}")
            start = f"builtins.{node.id}"
        return ".".join([start, *reversed(attributes)])

    def text(self, node: ast.expr) -> str:
        """Return the text of a string literal."""
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str):
            self.fail(node, "a string literal is expected here")
        return node.value

    def word(self, node: ast.expr, words: frozenset[str], what: str) -> str:
        """Return the text of a string literal that is one of the words that there are for `what`."""
        text = self.text(node)
        if text not in words:
            self.fail(node, f"unknown {what} {text!r}")
        return text

    def values(self, nodes: list[ast.expr]) -> tuple[tuple[Constant, ...], tuple[str, ...]]:
        """Split listed values into constants and qualified names."""
        constants: list[Constant] = []
        names: list[str] = []
        for node in nodes:
            if isinstance(node, ast.Name | ast.Attribute):
                names.append(self.resolve(node))
            elif is_constant(node):
                constants.append(constant_of(node))
            else:
                self.fail(node, "a constant or a name is expected here")
        return tuple(constants), tuple(names)


def assigned_names(statement: ast.stmt) -> list[str]:
    """Return the plain names that an assignment introduces."""
    if isinstance(statement, ast.Assign):
        return [target.id for target in statement.targets if isinstance(target, ast.Name)]
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
        return [statement.target.id]
    return []


def is_constant(node: ast.expr) -> bool:
    """Say whether the expression is a literal, a negative number included; `...` is not."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        return isinstance(node.operand, ast.Constant) and type(node.operand.value) in (int, float)
    return isinstance(node, ast.Constant) and node.value is not Ellipsis


def constant_of(node: ast.expr) -> Constant:
    """Return the value of an expression that `is_constant` accepts."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.operand, ast.Constant):
        value = node.operand.value
        return -value if isinstance(value, int | float) else None
    if isinstance(node, ast.Constant) and not isinstance(node.value, type(Ellipsis)):
        return node.value
    return None
