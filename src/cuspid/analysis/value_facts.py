"""The frozen view of a value that rules may ask: `model.facts.ValueFacts`."""

from __future__ import annotations

from cuspid.analysis.machine import Machine, options_of
from cuspid.analysis.texts import skeleton
from cuspid.analysis.values import (
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    PathValue,
    Symbol,
    Text,
    Truth,
    Unknown,
    Value,
)
from cuspid.knowledge.items import ClassItem, FunctionItem, VariableItem
from cuspid.model.facts import Constant, ValueFacts

MAX_FACT_DEPTH = 3
"""Levels of containers that rules may look into: deeper conditions are unreadable."""

NOT_GIVEN = ValueFacts(given=False)


MAX_FACTS = 200
"""Views of elements made for one value: beyond, it is data and not an argument that a rule looks into."""


class _Budget:
    """How many views of elements may still be made."""

    def __init__(self) -> None:
        self.left = MAX_FACTS


class _Collector:
    """Gathers the possibilities of one value."""

    def __init__(self, budget: _Budget) -> None:
        self.budget = budget
        self.constants: list[Constant] = []
        self.symbols: list[str] = []
        self.types: list[str] = []
        self.traits: set[str] = set()
        self.texts: list[str] = []
        self.items: list[ValueFacts] = []
        self.entries: list[tuple[str, ValueFacts]] = []
        self.state: dict[str, tuple[str, ...]] = {}
        self.unknown = False


def facts_of(machine: Machine, value: Value | None) -> ValueFacts:
    """Return the view of a value; None stands for an argument that is not given."""
    return NOT_GIVEN if value is None else _facts(machine, value, 0, _Budget())


def _facts(machine: Machine, value: Value, depth: int, budget: _Budget) -> ValueFacts:
    if budget.left <= 0:
        return ValueFacts(unknown=True)
    budget.left -= 1
    collector = _Collector(budget)
    for option in options_of(value):
        _collect(machine, option, collector, depth)
    return ValueFacts(
        True,
        tuple(collector.constants),
        tuple(collector.symbols),
        tuple(collector.types),
        frozenset(collector.traits),
        tuple(collector.texts),
        tuple(collector.items),
        tuple(collector.entries),
        tuple(sorted(collector.state.items())),
        collector.unknown,
        frozenset([label.category for label in machine.labels_of(value)]),
    )


def _collect(machine: Machine, value: Value, into: _Collector, depth: int) -> None:
    text = skeleton(value.text if isinstance(value, PathValue) else value)
    if text is not None:
        into.texts.append(text)
    if isinstance(value, Const):
        into.constants.append(value.value)
    elif isinstance(value, Symbol):
        into.symbols.append(value.qualname)
        into.traits |= traits_of(machine, value.qualname)
    elif isinstance(value, (Unknown, Truth)):
        into.types.extend(value.types)
        into.unknown = True
        for qualname in value.types:
            into.traits |= traits_of(machine, qualname)
    elif isinstance(value, ClassValue):
        into.symbols.append(f"{value.info.module}.{value.info.qualname}")
        into.traits |= _class_traits(machine, value)
        record = machine.classes.get(value.info)
        into.types.extend(record.library_bases if record is not None else [])
    elif isinstance(value, FunctionValue):
        into.symbols.append(f"{value.info.module}.{value.info.qualname}")
    elif isinstance(value, (Text, BoundValue)):
        into.unknown = True
    else:
        _collect_object(machine, value, into, depth)


def _collect_object(machine: Machine, value: Value, into: _Collector, depth: int) -> None:
    content = machine.object(value)
    if isinstance(content, InstanceObject):
        into.types.extend(content.types)
        into.unknown = into.unknown or content.info is None  # as for one that no event made into an object
        for qualname in content.types:
            into.traits |= traits_of(machine, qualname)
        if content.info is not None:
            into.traits |= _class_traits(machine, ClassValue(content.info))
            record = machine.classes.get(content.info)
            into.types.extend(record.library_bases if record is not None else [])
        for name, values in content.states.items():
            into.state[name] = into.state.get(name, ()) + values
    elif isinstance(content, ListObject) and depth < MAX_FACT_DEPTH:
        into.items.extend([_facts(machine, item, depth + 1, into.budget) for item in content.items or ()])
        into.unknown = into.unknown or content.items is None
    elif isinstance(content, DictObject) and depth < MAX_FACT_DEPTH:
        for key, entry in content.entries.items():
            if isinstance(key, str):
                into.entries.append((key, _facts(machine, entry, depth + 1, into.budget)))
        into.unknown = into.unknown or content.rest is not None
    else:
        into.unknown = True


def traits_of(machine: Machine, qualname: str) -> frozenset[str]:
    """Return the traits of a library's function, class, variable."""
    item = machine.library.find(qualname)
    if isinstance(item, (ClassItem, FunctionItem)):
        return frozenset(item.traits)
    if isinstance(item, VariableItem):
        return frozenset([*item.traits, *item.type.traits])
    return frozenset()


def _class_traits(machine: Machine, value: ClassValue) -> frozenset[str]:
    """A project's class inherits the traits of the nearest library class that it derives from."""
    record = machine.classes.get(value.info)
    traits: frozenset[str] = frozenset()
    for base in record.library_bases if record is not None else []:
        traits |= traits_of(machine, base)
    return traits
