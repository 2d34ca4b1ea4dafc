"""`functools.singledispatch`: the type of the first argument chooses the function; of `singledispatchmethod`, that
of the argument after the object.

    @singledispatch
    def show(value): ...

    @show.register
    def _(value: str): ...

Such a function is an object that holds the one that is called otherwise, and those that were registered under the name
of their type. An argument whose type is not known may choose any of them.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.join import join_values
from cuspid.analysis.machine import Arguments, Machine, types_of
from cuspid.analysis.special_tools import Special, first
from cuspid.analysis.state import join_states
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
METHOD_DISPATCHER: Final = "functools._SingleDispatchMethod"
OTHERWISE: Final = "otherwise"
"""The field of the function for all other types; a type's has its name."""
NUMBERS: Final = frozenset(("int", "float", "bool", "complex"))


def _singledispatch(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return machine.allocate(node, InstanceObject(None, (DISPATCHER,), {OTHERWISE: first(arguments)}))


def _singledispatchmethod(
    machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None
) -> Value | None:
    made = InstanceObject(None, (METHOD_DISPATCHER,), {OTHERWISE: first(arguments)})
    return machine.allocate(node, made)


def _bind(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """Read from an object: the call has the object first."""
    if not isinstance(receiver, Ref):
        return None
    method = machine.library.method(METHOD_DISPATCHER, "__call__")
    return PartialValue(BoundValue(receiver, "__call__", method), (first(arguments),), {})


def _place(content: InstanceObject) -> int:
    """Return which argument it is whose type chooses."""
    return 1 if METHOD_DISPATCHER in content.types else 0


def _register(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`f.register(type, function)`, and as a decorator with or without the type."""
    content = machine.object(receiver) if receiver is not None else None
    if not isinstance(receiver, Ref) or not isinstance(content, InstanceObject):
        return None
    given = first(arguments)
    if isinstance(given, FunctionValue):
        parameters = given.info.parameters[_place(content) :]
        annotation = parameters[0].annotation if parameters else None
        kind = Unknown() if annotation is None else machine.evaluate(annotation)
        function: Value = given
    elif len(arguments.positional) > 1:
        kind, function = given, arguments.positional[1]
    else:
        method = machine.library.method(content.types[0], "register")
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
    place = _place(content)
    subject = arguments.positional[place] if place < len(arguments.positional) else Unknown()
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
    return _call_any(machine, content, arguments, node)


def _call_any(machine: Machine, content: InstanceObject, arguments: Arguments, node: nodes.Node) -> Value:
    """Call all that may be chosen. What reaches the function of a number is one, whatever else may have come."""
    of_numbers = tuple([function for name, function in content.fields.items() if name in NUMBERS])
    others = tuple([function for name, function in content.fields.items() if name not in NUMBERS])
    before = machine.state.fork() if machine.state is not None else None
    result = machine.call(others[0] if len(others) == 1 else Union(others, ()), arguments, node)
    if not of_numbers:
        return result
    after, machine.state = machine.now(), before
    positional = list(arguments.positional)
    positional[_place(content) : _place(content) + 1] = [Unknown((), ("int",))]
    narrowed = Arguments(positional, arguments.named, arguments.star, arguments.double_star)
    number = machine.call(of_numbers[0] if len(of_numbers) == 1 else Union(of_numbers, ()), narrowed, node)
    machine.state = join_states(after, machine.state)
    return join_values(result, number)


DISPATCH_SPECIALS: Final[dict[str, Special]] = {
    "functools.singledispatch": _singledispatch,
    "functools.singledispatchmethod": _singledispatchmethod,
    f"{METHOD_DISPATCHER}.__get__": _bind,
    f"{METHOD_DISPATCHER}.__call__": _dispatch,
    f"{METHOD_DISPATCHER}.register": _register,
    f"{DISPATCHER}.register": _register,
    f"{DISPATCHER}.__call__": _dispatch,
}
