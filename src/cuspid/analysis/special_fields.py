"""Fields that a class declares by a call: `field(default_factory=list)` of dataclasses, attrs and pydantic.

What the call gives stands for the field's default. A factory is called where an object is made, so that two objects do
not share what it makes; of an object that was made out of sight the field is unpacked where it is read.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_tools import Special
from cuspid.analysis.values import PartialValue, Symbol, Unknown, Value
from cuspid.syntax import nodes

FIELD: Final = "cuspid.field"
_FACTORIES: Final = ("default_factory", "factory")


def is_field(value: Value) -> bool:
    """Say whether a class's attribute is the declaration of a field."""
    return isinstance(value, PartialValue) and isinstance(value.function, Symbol) and value.function.qualname == FIELD


def field_default(machine: Machine, value: Value, node: nodes.Node) -> Value:
    """Return what a declared field is while nothing was given for it."""
    assert isinstance(value, PartialValue)
    factory = value.named.get("factory")
    if factory is not None:
        return machine.call(factory, Arguments([]), node)
    return value.positional[0] if value.positional else Unknown()


def _field(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    named: dict[str, Value] = {}
    for name in _FACTORIES:
        if name in arguments.named:
            named["factory"] = arguments.named[name]
    for name in ("converter", "validator"):
        if name in arguments.named:
            named[name] = arguments.named[name]
    given = arguments.named.get("default", arguments.positional[0] if arguments.positional else None)
    return PartialValue(Symbol(FIELD), () if given is None else (given,), named)


FIELD_SPECIALS: Final[dict[str, Special]] = {"field": _field}
