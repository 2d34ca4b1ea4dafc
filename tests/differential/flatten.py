"""Two trees of one file, as lists that can be compared: ours and the standard `ast`.

An entry is `(line, column, end line, end column, kind, detail)`. Columns of `ast` count UTF-8 bytes and are turned
into characters. Before Python 3.12 `ast` does not know where the insides of f-strings stand: there an entry's
position is left out (all zeros)."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from typing import TypeAlias

from cuspid.syntax import nodes
from cuspid.syntax.limits import MAX_CHAIN

Entry: TypeAlias = tuple[int, int, int, int, str, str]

KNOWS_FSTRINGS = sys.version_info >= (3, 12)

BINARY = {
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.MatMult: "@", ast.Div: "/", ast.Mod: "%", ast.Pow: "**",
    ast.LShift: "<<", ast.RShift: ">>", ast.BitOr: "|", ast.BitXor: "^", ast.BitAnd: "&", ast.FloorDiv: "//",
}  # fmt: skip
COMPARISON = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Is: "is",
    ast.IsNot: "is not", ast.In: "in", ast.NotIn: "not in",
}  # fmt: skip
UNARY = {ast.Invert: "~", ast.Not: "not", ast.UAdd: "+", ast.USub: "-"}


def constant(value: object) -> str:
    """The value with its type; NaN and signed zeros have a text that tells them."""
    return f"{type(value).__name__} {value!r}"


class StandardFlattener:
    """The standard tree's entries."""

    def __init__(self, text: str) -> None:
        self.lines = [line.encode() for line in text.split("\n")]
        self.entries: list[Entry] = []

    def column(self, line: int, offset: int) -> int:
        return len(self.lines[line - 1][:offset].decode())

    def add(self, node: ast.AST, kind: str, detail: str, inside: bool) -> None:
        if inside and not KNOWS_FSTRINGS:
            self.entries.append((0, 0, 0, 0, kind, detail))
            return
        line, end_line = node.lineno, node.end_lineno  # type: ignore[attr-defined]
        column = self.column(line, node.col_offset)  # type: ignore[attr-defined]
        end_column = self.column(end_line, node.end_col_offset)  # type: ignore[attr-defined]
        if hasattr(node, "body") and isinstance(node.body, list):
            # A last `;` counts for the block in `ast` alone.
            code = self.lines[end_line - 1].decode()[:end_column]
            end_column -= (len(code) - len(code.rstrip("; "))) * code.endswith(";")
        self.entries.append((line, column, end_line, end_column, kind, detail))

    def visit(self, node: ast.AST, inside: bool = False) -> None:
        if isinstance(node, ast.JoinedStr):
            self.joined(node, inside)
            return
        if type(node).__name__ == "TypeVar" and isinstance(getattr(node, "bound", None), ast.Tuple):
            # The constraints of a type parameter are a list of ours, and no tuple.
            for child in ast.iter_child_nodes(node.bound):  # type: ignore[attr-defined]
                self.visit(child, inside)
            return
        described = describe_standard(node)
        if described is not None:
            self.add(node, described[0], described[1], inside)
        for child in ast.iter_child_nodes(node):
            self.visit(child, inside)

    def joined(self, node: ast.JoinedStr, inside: bool, is_spec: bool = False) -> None:
        pattern = "".join(str(p.value) if isinstance(p, ast.Constant) else "\0" for p in node.values)
        if not is_spec:
            self.add(node, "JoinedStr", repr(pattern), inside)
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                conversion = "" if part.conversion < 0 else chr(part.conversion)
                self.add(part, "FormattedValue", conversion, True)
                self.visit(part.value, True)
                if isinstance(part.format_spec, ast.JoinedStr):
                    self.joined(part.format_spec, True, True)


def describe_standard(node: ast.AST) -> tuple[str, str] | None:  # noqa: C901, PLR0911, PLR0912 (a table)
    """Kind and detail of an entry; None for what has none of its own."""
    match node:
        case ast.Constant():
            return "Constant", constant(node.value) if node.value is not ... else "..."
        case ast.Name():
            return "Name", node.id
        case ast.Attribute():
            return "Attribute", node.attr
        case ast.Call():
            spelled = [
                (a.value if isinstance(a, ast.Starred) else a, "*" * isinstance(a, ast.Starred)) for a in node.args
            ]
            spelled += [(k.value, k.arg or "**") for k in node.keywords]
            spelled.sort(key=lambda pair: (pair[0].lineno, pair[0].col_offset))
            return "Call", " ".join(label or "_" for _, label in spelled)
        case ast.BinOp():
            return "BinOp", BINARY[type(node.op)]
        case ast.Compare():
            return "Compare", " ".join(COMPARISON[type(op)] for op in node.ops)
        case ast.UnaryOp():
            return "UnaryOp", UNARY[type(node.op)]
        case ast.BoolOp():
            return "BoolOp", f"{'and' if isinstance(node.op, ast.And) else 'or'} {len(node.values)}"
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return (
                "FunctionDef",
                f"{node.name} {isinstance(node, ast.AsyncFunctionDef)} {standard_parameters(node.args)}",
            )
        case ast.Lambda():
            return "Lambda", standard_parameters(node.args)
        case ast.ClassDef():
            spelled = [
                (b.value if isinstance(b, ast.Starred) else b, "*" * isinstance(b, ast.Starred)) for b in node.bases
            ]
            spelled += [(k.value, k.arg or "**") for k in node.keywords]
            spelled.sort(key=lambda pair: (pair[0].lineno, pair[0].col_offset))
            return "ClassDef", f"{node.name} " + " ".join(label or "_" for _, label in spelled)
        case ast.Import():
            return "Import", ", ".join(f"{a.name} {a.asname}" for a in node.names)
        case ast.ImportFrom():
            return "ImportFrom", f"{node.level} {node.module or ''} " + ", ".join(
                f"{a.name} {a.asname}" for a in node.names
            )
        case ast.Global() | ast.Nonlocal():
            return "Global", f"{isinstance(node, ast.Nonlocal)} {node.names}"
        case ast.Delete():
            return "Delete", str(len(node.targets))
        case ast.Subscript() | ast.Slice() | ast.IfExp() | ast.Dict() | ast.Await() | ast.NamedExpr():
            return type(node).__name__, ""
        case ast.TryStar():
            return "Try", ""
        case ast.MatchSingleton():
            return "Constant", constant(node.value)
        case ast.If() | ast.While() | ast.Try() | ast.Match() | ast.Return() | ast.Raise() | ast.Assert() | ast.Pass():
            return type(node).__name__, ""
        case ast.Break() | ast.Continue() | ast.AugAssign():
            return type(node).__name__, ""
        case ast.List() | ast.Set() | ast.Tuple():
            return "Sequence", type(node).__name__.lower()
        case ast.ListComp() | ast.SetComp() | ast.DictComp():
            return "Comprehension", type(node).__name__[:-4].lower()
        case ast.Yield() | ast.YieldFrom():
            return "Yield", str(isinstance(node, ast.YieldFrom))
        case ast.Assign() | ast.AnnAssign():
            return "Assign", str(isinstance(node, ast.AnnAssign))
        case ast.For() | ast.AsyncFor() | ast.With() | ast.AsyncWith():
            name = type(node).__name__
            return name.removeprefix("Async"), str(name.startswith("Async"))
        case _:
            return None


def standard_parameters(arguments: ast.arguments) -> str:
    positional = [*arguments.posonlyargs, *arguments.args]
    required = len(positional) - len(arguments.defaults)
    parts = [
        f"{a.arg}{'=' * (i >= required)}{'/' * (i < len(arguments.posonlyargs))}" for i, a in enumerate(positional)
    ]
    if arguments.vararg is not None:
        parts.append("*" + arguments.vararg.arg)
    parts += [
        f"{a.arg}:{'=' * (d is not None)}" for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True)
    ]
    if arguments.kwarg is not None:
        parts.append("**" + arguments.kwarg.arg)
    return " ".join(parts)


class OurFlattener:
    """Our tree's entries."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []

    def add(self, node: nodes.Node, kind: str, detail: str, inside: bool) -> None:
        if inside and not KNOWS_FSTRINGS:
            self.entries.append((0, 0, 0, 0, kind, detail))
            return
        self.entries.append((node.line, node.column, node.end_line, node.end_column, kind, detail))

    def visit(self, node: object, inside: bool = False) -> None:
        if isinstance(node, nodes.JoinedStr):
            self.joined(node, inside)
            return
        described = describe_ours(node)
        if described is not None and isinstance(node, nodes.Node):
            self.add(node, described[0], described[1], inside)
        for child in children(node):
            self.visit(child, inside)

    def joined(self, node: nodes.JoinedStr, inside: bool, is_spec: bool = False) -> None:
        pattern = "".join(str(p.value) if isinstance(p, nodes.Constant) else "\0" for p in node.parts)
        if not is_spec:
            self.add(node, "JoinedStr", repr(pattern), inside)
        for part in node.parts:
            if isinstance(part, nodes.FormattedValue):
                self.add(part, "FormattedValue", part.conversion, True)
                self.visit(part.value, True)
                if isinstance(part.spec, nodes.JoinedStr):
                    self.joined(part.spec, True, True)


def children(node: object) -> Iterator[object]:
    """Whatever of our tree hangs directly below."""
    if not type(node).__module__.startswith("cuspid.syntax."):
        return
    # Compiled classes have no `__dict__`, but a list of their attributes.
    names = getattr(type(node), "__mypyc_attrs__", None) or vars(node)
    for name in names:
        value = getattr(node, name)
        if isinstance(value, list):
            yield from value
        else:
            yield value


def describe_ours(node: object) -> tuple[str, str] | None:  # noqa: C901, PLR0911, PLR0912 (a table)
    match node:
        case nodes.Constant():
            return "Constant", "..." if node.is_ellipsis else constant(node.value)
        case nodes.Name():
            return "Name", node.id
        case nodes.Attribute():
            return "Attribute", node.attr
        case nodes.Call():
            return "Call", our_arguments(node.arguments)
        case nodes.BinOp() | nodes.UnaryOp():
            return type(node).__name__, node.op
        case nodes.Compare():
            return "Compare", " ".join(node.ops)
        case nodes.BoolOp():
            return "BoolOp", f"{node.op} {len(node.values)}"
        case nodes.FunctionDef():
            return "FunctionDef", f"{node.name} {node.is_async} {our_parameters(node.parameters)}"
        case nodes.Lambda():
            return "Lambda", our_parameters(node.parameters)
        case nodes.ClassDef():
            return "ClassDef", f"{node.name} {our_arguments(node.arguments)}"
        case nodes.Import():
            return "Import", ", ".join(f"{a.name} {a.asname}" for a in node.names)
        case nodes.ImportFrom():
            return "ImportFrom", f"{node.level} {node.module} " + ", ".join(f"{a.name} {a.asname}" for a in node.names)
        case nodes.Global():
            return "Global", f"{node.is_nonlocal} {node.names}"
        case nodes.Delete():
            return "Delete", str(len(node.targets))
        case nodes.Sequence():
            return "Sequence", node.kind
        case nodes.Comprehension():
            return None if node.kind == "generator" else ("Comprehension", node.kind)
        case nodes.Yield():
            return "Yield", str(node.is_from)
        case nodes.Assign():
            return "Assign", str(node.annotation is not None)
        case nodes.For() | nodes.With():
            return type(node).__name__, str(node.is_async)
        case nodes.Subscript() | nodes.Slice() | nodes.IfExp() | nodes.Dict() | nodes.Await() | nodes.NamedExpr():
            return type(node).__name__, ""
        case nodes.If() | nodes.While() | nodes.Try() | nodes.Match() | nodes.Return() | nodes.Raise() | nodes.Assert():
            return type(node).__name__, ""
        case nodes.Pass() | nodes.Break() | nodes.Continue() | nodes.AugAssign():
            return type(node).__name__, ""
        case _:
            return None


def our_arguments(arguments: list[nodes.Argument]) -> str:
    return " ".join(a.name or "*" * a.star or "_" for a in arguments)


def our_parameters(parameters: list[nodes.Parameter]) -> str:
    spelled = {
        nodes.POSITIONAL: "{}",
        nodes.OPTIONAL: "{}=",
        nodes.STAR: "*{}",
        nodes.KEYWORD_ONLY: "{}:",
        nodes.KEYWORD_ONLY_OPTIONAL: "{}:=",
        nodes.DOUBLE_STAR: "**{}",
    }
    return " ".join(spelled[p.kind].format(p.name) + "/" * p.is_positional_only for p in parameters)


def standard_entries(text: str) -> list[Entry]:
    flattener = StandardFlattener(text)
    flattener.visit(ast.parse(text))
    return sorted(flattener.entries)


def our_entries(module: nodes.Module) -> list[Entry]:
    flattener = OurFlattener()
    flattener.visit(module)
    return sorted(flattener.entries)


def has_long_run(text: str) -> bool:
    """Say whether some operator is repeated so often that our tree balances it: its `BinOp` nodes then differ by
    design."""
    for start in ast.walk(ast.parse(text)):
        node = start
        depth = 0
        while isinstance(node, ast.BinOp):
            node = node.left
            depth += 1
        if depth > MAX_CHAIN:
            return True
    return False


def without_operators(entries: list[Entry]) -> list[Entry]:
    return [entry for entry in entries if entry[4] != "BinOp"]
