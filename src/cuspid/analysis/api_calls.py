"""What functions are called with whose callers are not known: a library's public ones by strangers, handlers of
messages by whoever receives them.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.exported import PROGRAM_KINDS, asks_for_program, is_text, may_hold_text
from cuspid.analysis.frames import Arguments
from cuspid.analysis.join import join_values
from cuspid.analysis.machine import Machine
from cuspid.analysis.taint import API, WIRE
from cuspid.analysis.values import Const, FunctionValue, Unknown, Value
from cuspid.syntax import nodes

WIRE_NAMES: Final = frozenset(("request", "req", "message", "msg", "packet", "datagram", "payload", "envelope"))
"""What a parameter is called that holds what somebody else sent."""
BUILTIN_TYPES: Final = frozenset(("int", "float", "bool", "list", "List", "tuple", "set", "Callable", "Path"))


def api_arguments(machine: Machine, function: FunctionValue, receiver: Value | None, is_bound: bool) -> Arguments:
    """Return what strangers call a function with: their own text wherever a parameter takes text, and something sent
    where one is called a message.

    `is_bound`: the receiver is part of what is called, and no argument.
    """
    info = function.info
    arguments = Arguments([] if receiver is None else [receiver])
    api = machine.api
    is_api = API in machine.interest.categories and api.includes(info)
    if is_api and machine.is_shallow:
        machine.notes.categories.add(API)  # what it reaches decides whether it is looked at again
        is_api = False
    is_worth = api.is_worth(info)
    is_api = is_api and is_worth
    outer = machine.frame
    machine.frame = machine.frame_for(info, function.frame)
    parameters = info.parameters[1:] if is_bound or receiver is not None else info.parameters
    for parameter in parameters:
        if parameter.kind in (nodes.STAR, nodes.DOUBLE_STAR) or parameter.is_positional_only:
            continue
        default = function.defaults.get(parameter.name)
        if isinstance(default, Const) and (default.value is None or isinstance(default.value, bool)):
            # an option that is off by default may be on in a call that nobody has seen
            arguments.named[parameter.name] = join_values(default, Unknown())
        if isinstance(default, Const) and isinstance(default.value, (bool, int, float)):
            continue
        if not is_api or not may_hold_text(parameter.annotation):
            if is_worth and _is_sent(parameter):
                labels = machine.source(
                    WIRE, parameter, f"`{parameter.name}` was sent by somebody else, as its name says"
                )
                if not machine.is_shallow:
                    arguments.named[parameter.name] = Unknown(labels)
            continue
        labels = machine.source(API, parameter, f"`{parameter.name}` comes from whoever calls `{info.name}`")
        if asks_for_program(parameter.name) and not api.everything:
            labels = tuple([label.without(PROGRAM_KINDS) for label in labels])
        arguments.named[parameter.name] = Unknown(labels, ("str",) if is_text(parameter.annotation) else ())
    machine.frame = outer
    return arguments


def _is_sent(parameter: nodes.Parameter) -> bool:
    annotation = parameter.annotation
    if isinstance(annotation, nodes.Subscript):
        annotation = annotation.value
    plain = isinstance(annotation, nodes.Name) and annotation.id in BUILTIN_TYPES
    return parameter.name in WIRE_NAMES and not plain
