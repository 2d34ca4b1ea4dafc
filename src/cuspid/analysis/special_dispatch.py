"""`functools.singledispatch`: the type of the first argument chooses the function.

    @singledispatch
    def show(value): ...

    @show.register
    def _(value: str): ...

Such a function is an object that holds the one that is called otherwise, and those that were registered under the name
of their type. An argument whose type is not known may choose any of them.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Arguments, Machine, types_of
from cuspid.analysis.special_tools import Special, first
from cuspid.analysis.values import (
    BoundValue,
    ClassValue,
    FunctionValue,
    InstanceObject,
    PartialValue,
    Ref,
    Symbol,
    Union,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.syntax import nodes

DISPATCHER: Final = "functools._SingleDispatch"
OTHERWISE: Final = "otherwise"
"""The field of the function for all other types; a type's has its name."""


def _singledispatch(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return machine.allocate(node, InstanceObject(None, (DISPATCHER,), {OTHERWISE: first(arguments)}))


def _register(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`f.register(type, function)`, and as a decorator with or without the type."""
    content = machine.object(receiver) if receiver is not None else None
    if not isinstance(receiver, Ref) or not isinstance(content, InstanceObject):
        return None
    given = first(arguments)
    if isinstance(given, FunctionValue):
        parameters = given.info.parameters
        annotation = parameters[0].annotation if parameters else None
        kind = Unknown() if annotation is None else machine.evaluate(annotation)
        function: Value = given
    elif len(arguments.positional) > 1:
        kind, function = given, arguments.positional[1]
    else:
        method = machine.library.method(DISPATCHER, "register")
        return PartialValue(BoundValue(receiver, "register", method), (given,), {})
    fields = dict(content.fields)
    for name in _names(machine, kind):
        fields[name] = function
    state = machine.now()
    if state is not None:
        state.put(receiver.address, changed_instance(content, fields=fields))
    return function


def _names(machine: Machine, kind: Value) -> list[str]:
    """Return the names under which a type is registered: those of a union are several."""
    options = kind.options if isinstance(kind, Union) else (kind,)
    found: list[str] = []
    for option in options:
        if isinstance(option, ClassValue):
            found.append(option.info.qualname)
        elif isinstance(option, Symbol):
            found.append(option.qualname.removeprefix("builtins."))
    return found or ["unknown"]


def _dispatch(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(receiver) if receiver is not None else None
    if not isinstance(content, InstanceObject) or not content.fields:
        return None
    subject = first(arguments)
    held = machine.object(subject)
    names: list[str] = list(types_of(subject))
    if isinstance(held, InstanceObject):
        record = machine.classes.get(held.info) if held.info is not None else None
        names = [info.qualname for info in record.order] if record is not None else list(held.types)
    chosen = [content.fields[name] for name in names if name in content.fields]
    if chosen:
        return machine.call(chosen[0], arguments, node)
    if names and "unknown" not in content.fields:
        return machine.call(content.fields[OTHERWISE], arguments, node)
    every = tuple(content.fields.values())
    return machine.call(every[0] if len(every) == 1 else Union(every, ()), arguments, node)


DISPATCH_SPECIALS: Final[dict[str, Special]] = {
    "functools.singledispatch": _singledispatch,
    f"{DISPATCHER}.register": _register,
    f"{DISPATCHER}.__call__": _dispatch,
}
