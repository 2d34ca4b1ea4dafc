"""Every built-in stub: it can be read, and whatever it names exists."""

from __future__ import annotations

import builtins
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cuspid.knowledge.items import ClassItem, FunctionItem, StubModule, TypeItem
from cuspid.knowledge.library import Library

LIBRARY = Library()
TRAITS = Path(__file__).parents[3] / "docs" / "traits.md"


def classes_of(type_item: TypeItem) -> Iterator[str]:
    """Yield the classes that an annotation names, at any depth."""
    if type_item.form in ("instance", "clean"):
        yield from type_item.classes
    for element in type_item.elements:
        yield from classes_of(element)


def functions_of(module: StubModule) -> Iterator[FunctionItem]:
    """Yield the functions and methods of a module."""
    yield from module.functions.values()
    for item in module.classes.values():
        yield from item.methods.values()


def types_of(module: StubModule) -> Iterator[TypeItem]:
    """Yield all annotations of a module."""
    for function in functions_of(module):
        yield function.result
        yield from (parameter.type for parameter in function.parameters)
    for item in module.classes.values():
        yield from item.attributes.values()
    for variable in module.variables.values():
        yield variable.type


def is_class(name: str) -> bool:
    """Say whether a name is that of a class that a stub has, or of a built-in one."""
    return isinstance(LIBRARY.find(name), ClassItem) or hasattr(builtins, name.removeprefix("builtins."))


@pytest.mark.parametrize("name", LIBRARY.module_names())
def test_stub(name: str) -> None:
    module = LIBRARY.module(name)
    assert module is not None
    for item in module.classes.values():
        assert [base for base in item.bases if not is_class(base)] == [], f"bases of {item.qualname}"
        assert LIBRARY.mro(item.qualname)[0] is item
    assert {c for t in types_of(module) for c in classes_of(t) if not is_class(c)} == set()
    for alias, target in module.aliases.items():
        assert LIBRARY.find(target) is not None or hasattr(builtins, target.removeprefix("builtins.")), alias
    for star in module.stars:
        assert LIBRARY.has_module(star)
    for function in functions_of(module):
        signatures = [p.callback for p in function.parameters if p.callback] + [s for s in (function.decorates,) if s]
        assert [s for s in signatures if LIBRARY.signature(s) is None] == [], function.qualname


def labels_of(module: StubModule) -> Iterator[str]:
    """Yield traits, states and switches of a module."""
    for function in functions_of(module):
        yield from function.traits
        yield from (change.name for change in function.changes)
        yield from (parameter.switch for parameter in function.parameters)
    for item in module.classes.values():
        yield from item.traits
        yield from item.initial
    for type_item in types_of(module):
        yield type_item.switch
        yield from type_item.traits


def test_labels_of_the_standard_library_are_explained() -> None:
    explained = set(re.findall(r"^\| `([^`]+)` \|", TRAITS.read_text(encoding="utf-8"), re.MULTILINE))
    used = {
        label
        for name in LIBRARY.module_names()
        if name.partition(".")[0] in sys.stdlib_module_names
        for label in labels_of(LIBRARY.module(name) or StubModule(name))
        if label
    }
    assert used - explained == set()
