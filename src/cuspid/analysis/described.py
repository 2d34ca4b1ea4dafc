"""What stubs say of the project itself: the project is a library that is known.

    class HTTPServerRequest: ...        # the project's own `tornado/httputil.py`: its stub says where `path` comes from

A library that is scanned does not import itself by the names that its stub has, so its request objects would be
nobody's, and its own `redirect` no sink. Here each class and function of the project is looked for in the stubs by the
names under which its package offers it. What the stub calls a source is one, calls are checked against the stub's
sinks, and the project's own code is followed as ever.

Invariant: a package is only described by the stubs of its name if it has most of what they name: a project's own `html`
or `code` is none of the library's.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Machine
from cuspid.analysis.values import ClassValue, FunctionValue, Value
from cuspid.knowledge.items import ClassItem, FunctionItem, StubModule
from cuspid.semantics.scopes import ClassInfo, FunctionInfo

MIN_NAMES: Final = 6
"""Names of stubs that a package of the project must have to be taken for the library: fewer are a coincidence."""
MIN_SHARE: Final = 0.6
"""The part of the stubs' names that the package must have: versions differ, and stubs have helpers of their own."""


class Descriptions:
    """The project's modules that stubs have the names of, and what of them is described."""

    def __init__(self) -> None:
        self.modules: dict[str, list[tuple[StubModule, dict[str, Value]]]] = {}
        """By top-level name: stubs, each with the names of the project's module."""
        self.classes: dict[ClassInfo, str] = {}
        self.functions: dict[FunctionInfo, FunctionItem] = {}


def take_module(machine: Machine, module: str, names: dict[str, Value], into: Descriptions) -> None:
    """Note a module of the project that a stub may describe."""
    stub = machine.library.module(module) if machine.library.has_module(module) else None
    if stub is not None:
        into.modules.setdefault(module.partition(".")[0], []).append((stub, names))


def attach(machine: Machine, found: Descriptions) -> None:
    """Tell the project's classes, and those below them, which stubs' classes describe them; and its functions."""
    for modules in found.modules.values():
        if _are_same(modules):
            for stub, names in modules:
                _describe(machine, stub, names, found)
    for record in machine.classes.values():
        record.described = [found.classes[ancestor] for ancestor in record.order if ancestor in found.classes]
    machine.api.described = found.functions


def _are_same(modules: list[tuple[StubModule, dict[str, Value]]]) -> bool:
    wanted = 0
    found = 0
    for stub, names in modules:
        own = [*stub.classes, *[name for name, item in stub.functions.items() if not item.is_signature]]
        for name in own:
            if "." not in name and not name.startswith("_"):
                wanted += 1
                found += 1 if isinstance(names.get(name), (ClassValue, FunctionValue)) else 0
    return found >= MIN_NAMES and found >= MIN_SHARE * wanted


def _describe(machine: Machine, stub: StubModule, names: dict[str, Value], into: Descriptions) -> None:
    for name, class_item in stub.classes.items():
        value = names.get(name)
        if isinstance(value, ClassValue):
            into.classes[value.info] = class_item.qualname
            _describe_methods(machine, value.info, class_item, into)
    for name, function_item in stub.functions.items():
        value = names.get(name)
        if isinstance(value, FunctionValue) and not function_item.is_signature:
            into.functions[value.info] = function_item


def _describe_methods(machine: Machine, info: ClassInfo, item: ClassItem, into: Descriptions) -> None:
    record = machine.classes.get(info)
    for name, method in item.methods.items():
        for ancestor in record.order if record is not None else []:
            known = machine.classes.get(ancestor)
            found = known.namespace.get(name) if known is not None else None
            if isinstance(found, FunctionValue):
                into.functions.setdefault(found.info, method)
                break


__all__ = ["Descriptions", "attach", "take_module"]
