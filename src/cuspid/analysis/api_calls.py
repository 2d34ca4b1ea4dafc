"""The arguments with which strangers call a library's public functions."""

from __future__ import annotations

from cuspid.analysis.exported import PROGRAM_KINDS, asks_for_program, is_text, may_hold_text
from cuspid.analysis.frames import Arguments
from cuspid.analysis.join import join_values
from cuspid.analysis.machine import Machine
from cuspid.analysis.taint import API
from cuspid.analysis.values import Const, FunctionValue, Unknown, Value
from cuspid.syntax import nodes


def api_arguments(machine: Machine, function: FunctionValue, receiver: Value | None, is_bound: bool) -> Arguments:
    """Return what strangers call a function with: their own text wherever a parameter takes text.

    `is_bound`: the receiver is part of what is called, and no argument.
    """
    info = function.info
    arguments = Arguments([] if receiver is None else [receiver])
    api = machine.api
    is_api = API in machine.interest.categories and api.includes(info)
    if is_api and machine.is_shallow:
        machine.notes.categories.add(API)  # what it reaches decides whether it is looked at again
        is_api = False
    is_api = is_api and api.is_worth(info)
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
            continue
        labels = machine.source(API, parameter, f"`{parameter.name}` comes from whoever calls `{info.name}`")
        if asks_for_program(parameter.name) and not api.everything:
            labels = tuple([label.without(PROGRAM_KINDS) for label in labels])
        arguments.named[parameter.name] = Unknown(labels, ("str",) if is_text(parameter.annotation) else ())
    machine.frame = outer
    return arguments
