"""The standard library's stubs against the library itself: names exist, parameters and defaults are the real ones.

Stubs tell the newest behaviour and keep what older Pythons had, so that one Python never agrees with all of it. What
the oldest supported Python does not have is written down in `differences.txt`; any other difference is a slip.
"""

from __future__ import annotations

import importlib
import inspect
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from cuspid.knowledge.items import CONSTANT_DEFAULT, NO_DEFAULT, FunctionItem, StubModule
from cuspid.knowledge.library import Library
from cuspid.syntax.nodes import DOUBLE_STAR, OPTIONAL, POSITIONAL, STAR

LIBRARY = Library()
DIFFERENCES = Path(__file__).with_name("differences.txt")
STANDARD = [name for name in LIBRARY.module_names() if name.partition(".")[0] in sys.stdlib_module_names]
PLAIN = (str, bytes, int, float, type(None))


def imported(name: str) -> ModuleType | None:
    """Return the module, or nothing where this Python does not have it."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return importlib.import_module(name)
        except ImportError:
            return None


def real_parameters(thing: object) -> list[inspect.Parameter] | None:
    """Return what Python says of a callable; nothing where it says nothing, or takes whatever comes."""
    try:
        parameters = list(inspect.signature(thing).parameters.values())  # type: ignore[arg-type]
    except (ValueError, TypeError):
        return None
    kinds = {parameter.kind for parameter in parameters}
    return None if {inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD} <= kinds else parameters


def compare(name: str, item: FunctionItem, thing: object, is_bound: bool) -> Iterator[str]:
    """Yield how a function of a stub differs from the real one."""
    real = real_parameters(thing)
    if real is None:
        return
    ours = item.parameters[1:] if is_bound else item.parameters
    open_end = any(parameter.kind in (STAR, DOUBLE_STAR) for parameter in ours)
    open_keywords = any(parameter.kind == inspect.Parameter.VAR_KEYWORD for parameter in real)
    names = [p.name for p in real if p.kind not in (p.VAR_POSITIONAL, p.VAR_KEYWORD)]
    our_names = [p.name for p in ours if p.kind not in (STAR, DOUBLE_STAR)]
    yield from (f"{name}: lacks {n}" for n in names if n not in our_names and not open_end)
    yield from (f"{name}: adds {n}" for n in our_names if n not in names and not open_keywords)
    positional = [
        p.name for p in real if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD) and p.name in our_names
    ]
    our_positional = [p.name for p in ours if p.kind in (POSITIONAL, OPTIONAL) and p.name in names]
    if positional != our_positional and not open_end:
        yield f"{name}: takes {our_positional} by position, not {positional}"
    yield from compare_defaults(name, item, {parameter.name: parameter.default for parameter in real})


def compare_defaults(name: str, item: FunctionItem, defaults: dict[str, object]) -> Iterator[str]:
    """Yield the parameters whose default is another one."""
    for parameter in item.parameters:
        if parameter.kind in (STAR, DOUBLE_STAR) or parameter.name not in defaults:
            continue
        default = defaults[parameter.name]
        needed = default is inspect.Parameter.empty
        if needed != (parameter.default_kind == NO_DEFAULT):
            yield f"{name}: {parameter.name} {'needs' if needed else 'has'} a value"
        elif parameter.default_kind == CONSTANT_DEFAULT and type(default) in PLAIN:
            if (type(default), default) != (type(parameter.default), parameter.default):
                yield f"{name}: {parameter.name} is {default!r}, not {parameter.default!r}"


def compare_class(module: ModuleType, stub: StubModule, key: str) -> Iterator[str]:
    """Yield how a class of a stub differs from the real one."""
    thing: object = module
    for part in key.split("."):
        thing = getattr(thing, part, None)
    if thing is None:
        if not key.startswith("_"):
            yield f"{stub.name}.{key}: is missing"
        return
    for name, item in stub.classes[key].methods.items():
        static = inspect.getattr_static(thing, name, None)
        if static is not None:
            yield from compare(f"{stub.name}.{key}.{name}", item, getattr(thing, name), isinstance(static, classmethod))
        elif not item.is_entry and name != "__getattr__":
            yield f"{stub.name}.{key}.{name}: is missing"


def compare_module(stub: StubModule, module: ModuleType) -> Iterator[str]:
    """Yield how a stub differs from the real module."""
    for name, item in stub.functions.items():
        if item.is_signature:
            continue
        if hasattr(module, name):
            yield from compare(f"{stub.name}.{name}", item, getattr(module, name), False)
        elif not name.startswith("_"):
            yield f"{stub.name}.{name}: is missing"
    for name in [*stub.variables, *stub.aliases]:
        if not hasattr(module, name) and not name.startswith("_"):
            yield f"{stub.name}.{name}: is missing"
    for key in stub.classes:
        yield from compare_class(module, stub, key)


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="the differences are those of the oldest supported Python")
@pytest.mark.skipif(sys.platform != "linux", reason="the differences are those of Linux")
def test_only_known_differences() -> None:
    found: set[str] = set()
    for name in STANDARD:
        stub, module = LIBRARY.module(name), imported(name)
        if stub is not None and module is not None:
            found.update(compare_module(stub, module))
    known = {line for line in DIFFERENCES.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")}
    assert sorted(found - known) == []


def test_most_modules_are_compared() -> None:
    assert sum(imported(name) is not None for name in STANDARD) > 100
