"""`operator`: functions for operators, and the getters that it makes.

A getter is a partial application: `itemgetter("a", "b")` is `get(("a", "b"), …)`, waiting for the object.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.operators import binary
from cuspid.analysis.special_tools import Special
from cuspid.analysis.texts import elements_of
from cuspid.analysis.values import Const, ListObject, PartialValue, Symbol, Unknown, Value
from cuspid.syntax import nodes


def _getter(name: str) -> Special:
    def make(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        if not arguments.positional or arguments.star is not None:
            return None
        wanted = machine.allocate_new(ListObject("tuple", tuple(arguments.positional), None))
        return PartialValue(Symbol(name), (wanted,), {})

    return make


def _each(machine: Machine, arguments: Arguments, node: nodes.Node, of: Special) -> Value | None:
    """Apply a look-up to every key that the getter was made with: one gives its value, several a tuple."""
    if len(arguments.positional) < 2:
        return None
    wanted = elements_of(machine, arguments.positional[0]) or []
    target = arguments.positional[1]
    found = [of(machine, Arguments([target, key]), node, None) or Unknown() for key in wanted]
    return found[0] if len(found) == 1 else machine.allocate_new(ListObject("tuple", tuple(found), None))


def _get_items(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return _each(machine, arguments, node, _item)


def _get_attributes(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return _each(machine, arguments, node, _attribute)


def _item(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return None
    return machine.item(arguments.positional[0], arguments.positional[1], node)


def _attribute(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value, path = arguments.positional[0], arguments.positional[1]
    if not isinstance(path, Const) or not isinstance(path.value, str):
        return Unknown(machine.labels_of(value))
    for name in path.value.split("."):
        value = machine.attribute(value, name, node)
    return value


def _call_method(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`methodcaller(name, …)(target)`"""
    given = arguments.positional
    if len(given) < 2:
        return None
    wanted = elements_of(machine, given[0]) or []
    name = wanted[0] if wanted else None
    if not isinstance(name, Const) or not isinstance(name.value, str):
        return None
    method = machine.attribute(given[1], name.value, node)
    return machine.call(method, Arguments(wanted[1:], arguments.named), node)


def _methodcaller(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    made = _getter("cuspid.methodcaller")(machine, arguments, node, receiver)
    if isinstance(made, PartialValue):
        return PartialValue(made.function, made.positional, dict(arguments.named))
    return made


def _operation(op: str) -> Special:
    def apply(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        if len(arguments.positional) != 2:
            return None
        return binary(machine, op, arguments.positional[0], arguments.positional[1], node)

    return apply


OPERATOR_SPECIALS: Final[dict[str, Special]] = {
    "operator.itemgetter": _getter("cuspid.itemgetter"),
    "operator.attrgetter": _getter("cuspid.attrgetter"),
    "operator.methodcaller": _methodcaller,
    "cuspid.itemgetter": _get_items,
    "cuspid.attrgetter": _get_attributes,
    "cuspid.methodcaller": _call_method,
    "operator.getitem": _item,
    "operator.add": _operation("+"),
    "operator.concat": _operation("+"),
    "operator.mod": _operation("%"),
    "operator.mul": _operation("*"),
    "operator.sub": _operation("-"),
    "operator.truediv": _operation("/"),
    "operator.or_": _operation("|"),
    "operator.and_": _operation("&"),
}
