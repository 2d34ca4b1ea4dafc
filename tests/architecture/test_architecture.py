"""The house stays as it was drawn: imports go one way, nothing goes round in circles, rooms stay small."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"
PACKAGE = SOURCE / "cuspid"

LAYERS = ("model", "syntax", "semantics", "knowledge", "analysis", "engine")
"""Each may import itself and those before it."""
DOORS = frozenset({"cli", "lsp", "mcp", "fleet"})
"""Start-up time counts here: they may import inside functions, and nobody imports them."""
ALLOWED: Mapping[str, frozenset[str]] = {
    **{layer: frozenset(LAYERS[: position + 1]) for position, layer in enumerate(LAYERS)},
    "cache": frozenset({"cache"}),
    "rules": frozenset({"model", "rules"}),
    "report": frozenset({"model", "report"}),
    "fix": frozenset({"model", "syntax", "fix"}),
    **{door: frozenset({*LAYERS, "cache", "rules", "report", "fix", door}) for door in DOORS},
}
STARTERS = frozenset({"cuspid", "cuspid.__main__"})
"""Modules of the package itself: its version, and `python -m cuspid`."""

MODULE_LINES = 500
FUNCTION_LINES = 50


def module_name(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(path): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}


def layer_of(name: str) -> str:
    parts = name.split(".")
    return parts[1] if len(parts) > 1 else ""


def imported(node: ast.AST) -> Iterator[str]:
    """Yield the first-party modules that one import statement names."""
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names if alias.name.split(".")[0] == "cuspid")
    elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "cuspid":
        base = node.module or ""
        submodules = [f"{base}.{alias.name}" for alias in node.names if f"{base}.{alias.name}" in MODULES]
        yield from submodules
        if len(submodules) < len(node.names):
            yield base


def functions(tree: ast.Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_every_module_has_a_layer() -> None:
    assert MODULES, "no modules were found"
    strangers = [name for name in MODULES if name not in STARTERS and layer_of(name) not in ALLOWED]
    assert not strangers


@pytest.mark.parametrize("name", MODULES)
def test_imports_go_one_way(name: str) -> None:
    if name in STARTERS:
        return
    targets = {target for node in ast.walk(TREES[name]) for target in imported(node)}
    wrong = sorted(t for t in targets if t not in STARTERS and layer_of(t) not in ALLOWED[layer_of(name)])
    assert not wrong, f"{layer_of(name)} may import {sorted(ALLOWED[layer_of(name)])} only"


@pytest.mark.parametrize("name", MODULES)
def test_imports_are_absolute(name: str) -> None:
    relative = [n.lineno for n in ast.walk(TREES[name]) if isinstance(n, ast.ImportFrom) and n.level]
    assert not relative, f"relative imports in lines {relative}"


def test_imports_have_no_cycles() -> None:
    """Types count too: two modules that need each other's types are one module, or lack a third."""
    edges = {name: {t for node in ast.walk(tree) for t in imported(node) if t != name} for name, tree in TREES.items()}
    assert find_cycle(edges) == []


def find_cycle(edges: Mapping[str, set[str]]) -> list[str]:
    """Return the modules of one cycle in order, or nothing."""
    finished: set[str] = set()
    for start in edges:
        path: list[str] = []
        pending: list[tuple[str, bool]] = [(start, True)]
        while pending:
            name, entering = pending.pop()
            if not entering:
                finished.add(path.pop())
            elif name in path:
                return [*path[path.index(name) :], name]
            elif name not in finished:
                path.append(name)
                pending.append((name, False))
                pending += [(target, True) for target in sorted(edges.get(name, ()))]
    return []


def test_cycles_would_be_found() -> None:
    assert find_cycle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) == ["b", "c", "b"]
    assert find_cycle({"a": {"b", "c"}, "b": {"d"}, "c": {"d"}, "d": set()}) == []


@pytest.mark.parametrize("name", MODULES)
def test_first_party_imports_stand_at_the_top(name: str) -> None:
    if layer_of(name) in DOORS or name in STARTERS:
        return
    hidden = [
        f"{function.name}:{node.lineno}"
        for function in functions(TREES[name])
        for node in ast.walk(function)
        if isinstance(node, ast.Import | ast.ImportFrom) and any(imported(node))
    ]
    assert not hidden


@pytest.mark.parametrize("name", MODULES)
def test_rooms_are_small(name: str) -> None:
    lines = MODULES[name].read_text(encoding="utf-8").count("\n")
    assert lines <= MODULE_LINES, f"{lines} lines"
    long = {
        function.name: length
        for function in functions(TREES[name])
        if (length := (function.end_lineno or function.lineno) - function.lineno + 1) > FUNCTION_LINES
    }
    assert not long


@pytest.mark.parametrize("name", MODULES)
def test_modules_say_what_they_are(name: str) -> None:
    assert ast.get_docstring(TREES[name])


@pytest.mark.parametrize("name", [name for name in MODULES if layer_of(name) == "model"])
def test_the_model_needs_the_standard_library_only(name: str) -> None:
    stdlib = {"__future__", "collections", "dataclasses", "enum", "re", "typing", "cuspid"}
    named = {
        (node.module or "").split(".")[0] if isinstance(node, ast.ImportFrom) else alias.name.split(".")[0]
        for node in ast.walk(TREES[name])
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
    }
    assert named <= stdlib
