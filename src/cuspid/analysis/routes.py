"""Routes: what the path of a route says of its parts, and which decorators hang a function on a route of an
application that is not known.

    path_kinds("/<int:page>/<name:re:[a-z]+>")    # {"page": "int", "name": "re:[a-z]+", …}
    path_kinds(r"^ledger/(?P<number>[0-9]+)/$")   # {"number": "re:[0-9]+", "(1)": "re:[0-9]+"}

Frameworks do not agree on which side of the colon the name stands: a part is known by both, and only the side that is
a parameter's name is ever asked for. `(n)` is the n-th group of a route that is a regular expression.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.charsets import DIGITS, facts_from_charset
from cuspid.analysis.machine import Machine
from cuspid.analysis.patterns import is_anchored, pattern_charset
from cuspid.analysis.stub_values import cleared_value
from cuspid.analysis.values import Unknown, Value
from cuspid.knowledge.items import ClassItem, FunctionItem
from cuspid.knowledge.library import Library
from cuspid.semantics.walk import statements_below
from cuspid.syntax import nodes

HARMLESS_CONVERTERS: Final = frozenset(("int", "float", "uuid", "decimal", "date", "datetime", "any", "dt", "ymd"))
SLUG: Final = "[-a-zA-Z0-9_]+"
"""What Django's converter `slug` lets through."""
REGEX: Final = "re:"
ANYWHERE: Final = "_anywhere"
"""The stub of what needs no import: functions that are known by their parameters alone."""
GENERATED: Final = {"_pb2_grpc": "grpc"}
"""Ends of names of modules that a library's compiler generates: importing one is importing the library."""
VERBS: Final = frozenset(("route", "get", "post", "put", "patch", "delete", "head", "options", "websocket", "view"))
"""Names of decorators so common that only a path beside them tells that they are routes."""


_FIXED_START: Final = re.compile(r"\^?/[A-Za-z0-9_.-]")


def starts_here(route: str | None) -> bool:
    """Say whether whatever the route matches begins with one slash and a text of the route's own."""
    return route is not None and all([_FIXED_START.match(line) is not None for line in route.split("\n")])


def path_kinds(path: str | None) -> dict[str, str]:
    """Return the names in a route's path, each with its converter or, as `re:…`, its regular expression."""
    kinds: dict[str, str] = {}
    text = path or ""
    position = 0
    while position < len(text):
        character = text[position]
        if character == "(" and text[position - 1 : position] != "\\":
            position = _group(text, position, kinds)
        elif character in "<{":
            end = _closing(text, position, character, ">" if character == "<" else "}")
            if end > position:
                _part(text[position + 1 : end], kinds)
            position = max(end, position) + 1
        else:
            position += 1
    return kinds


def _closing(text: str, start: int, opening: str, closing: str) -> int:
    """Return where the bracket that opens at `start` closes; -1 if it does not."""
    depth = 0
    position = start
    while position < len(text):
        character = text[position]
        if character == "\\":
            position += 1
        elif character == opening:
            depth += 1
        elif character == closing:
            depth -= 1
            if depth == 0:
                return position
        position += 1
    return -1


def _part(part: str, kinds: dict[str, str]) -> None:
    left, colon, right = part.partition(":")
    left = left.strip()
    if not colon:
        _add(kinds, left.removesuffix("?"), "")
        return
    kind, _, arguments = right.partition(":")
    converter, bracket, _ = right.partition("(")
    if kind == "re":
        _add(kinds, left, REGEX + arguments)
    elif right.isidentifier() or (bracket and converter.isidentifier()):
        # `int:page` of Flask and Django, `page:int` of the others
        plain, _, _ = left.partition("(")
        _add(kinds, right, plain.strip())
        _add(kinds, left, converter)
    elif "(" in left:
        _add(kinds, right.strip(), left.partition("(")[0])
    else:
        _add(kinds, left, REGEX + right)


def _group(text: str, start: int, kinds: dict[str, str]) -> int:
    """Read a group of a regular expression; return where to go on: inside it, where groups may be nested."""
    end = _closing(text, start, "(", ")")
    inside = text[start + 1 : end]
    if end < 0 or inside.startswith(("?:", "?=", "?!", "?<", "?i")):
        return start + 1
    number = 1 + len([name for name in kinds if name.startswith("(")])
    if inside.startswith("?P<"):
        name, _, pattern = inside[3:].partition(">")
        _add(kinds, name, REGEX + pattern)
        _add(kinds, f"({number})", REGEX + pattern)
    elif not inside.startswith("?"):
        _add(kinds, f"({number})", REGEX + inside)
    return end + 1


def _add(kinds: dict[str, str], name: str, kind: str) -> None:
    """A name that stands in several routes with different converters may hold what any of them lets in."""
    if not name:
        return
    kinds[name] = kind if kinds.get(name, kind) == kind else ""


def converted(machine: Machine, kind: str, value: Value) -> Value:
    """Return what a part of a path is worth after the route's converter or regular expression."""
    if kind in HARMLESS_CONVERTERS:
        return Unknown((), ("int",))
    if kind == "slug":
        return matched(machine, SLUG, value, True)
    return matched(machine, kind.removeprefix(REGEX), value, True) if kind.startswith(REGEX) else value


def matched(machine: Machine, pattern: str, value: Value, whole: bool) -> Value:
    """Return a value of which a library has made sure that it matches a regular expression."""
    if not whole and not is_anchored(pattern):
        return value
    charset = pattern_charset(pattern, whole)
    if charset is None:
        return value
    if charset <= DIGITS and charset:
        return Unknown((), ("int",))
    return cleared_value(machine, value, facts_from_charset(charset))


# --- what a file's imports say


def imported_modules(library: Library, tree: nodes.Module) -> list[str]:
    """Return the modules of libraries that a file imports, packages before what is in them."""
    names: set[str] = set()
    for statement in statements_below(tree.body):
        if isinstance(statement, nodes.Import):
            names.update([n.name for n in statement.names])
        elif isinstance(statement, nodes.ImportFrom):
            if not statement.level:
                names.add(statement.module)
            names.update([f"{statement.module}.{n.name}" for n in statement.names])
    found: list[str] = []
    for full in sorted(names):
        for end, origin in GENERATED.items():
            if full.endswith(end) and origin not in found:
                found.append(origin)
        parts = full.split(".")
        for length in range(1, len(parts) + 1):
            name = ".".join(parts[:length])
            if name not in found and library.has_module(name):
                found.append(name)
    return [*found, ANYWHERE]


def shapes_of(library: Library, tree: nodes.Module) -> list[FunctionItem]:
    """Return the signatures that the libraries imported by a file recognise by a function's shape."""
    shapes: list[FunctionItem] = []
    for name in imported_modules(library, tree):
        module = library.module(name)
        shapes += [shape for shape in (module.shapes if module is not None else []) if shape not in shapes]
    return shapes


def registrars_of(library: Library, tree: nodes.Module) -> dict[str, FunctionItem]:
    """Return, by their names, the methods with which the libraries that a file imports take functions on."""
    found: dict[str, FunctionItem] = {}
    for name in imported_modules(library, tree):
        module = library.module(name)
        classes: list[ClassItem] = list(module.classes.values()) if module is not None else []
        for alias in module.aliases.values() if module is not None else []:
            item = library.class_item(alias)
            classes += library.mro(item.qualname) if item is not None else []
        for owner in classes:
            for method in owner.methods.values():
                takes = method.decorates or any([p.callback for p in method.parameters])
                if takes and method.name not in found:
                    found[method.name] = method
    return found


__all__ = [
    "HARMLESS_CONVERTERS",
    "VERBS",
    "converted",
    "imported_modules",
    "matched",
    "path_kinds",
    "registrars_of",
    "shapes_of",
]
