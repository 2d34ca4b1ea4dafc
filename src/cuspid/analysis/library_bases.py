"""Objects of the project's classes that have a library's class below them: the library's part of them."""

from __future__ import annotations

from cuspid.analysis.binding import Bound, bind_arguments, emit_call
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.taint import Step
from cuspid.knowledge.items import ClassItem, FunctionItem
from cuspid.semantics.scopes import ClassInfo
from cuspid.syntax import nodes


def construct_library(
    machine: Machine, info: ClassInfo, arguments: Arguments, node: nodes.Node
) -> tuple[tuple[int, ...], dict[str, tuple[str, ...]], tuple[Step, ...]]:
    """Make the library's part of an object of a project's class: its events, states and history."""
    record = machine.classes[info]
    made_by: tuple[int, ...] = ()
    states: dict[str, tuple[str, ...]] = {}
    history: tuple[Step, ...] = ()
    machine.events.resolved.add((machine.frame.module.path, node.line))
    for base in record.library_bases:
        item = machine.library.find(base)
        if not isinstance(item, ClassItem):
            continue
        for ancestor in reversed(machine.library.mro(item.qualname)):
            states.update({name: (value,) for name, value in ancestor.initial.items()})
        if not frozenset(item.traits) & machine.interest.traits and item.qualname not in machine.interest.names:
            continue
        described = FunctionItem(item.name, item.qualname)
        constructor = machine.library.constructor(item.qualname)
        own = any(
            [
                known is not None and "__init__" in known.namespace
                for known in [machine.classes.get(i) for i in record.order]
            ]
        )
        bound = Bound()
        if constructor is not None and not own:
            described.parameters = constructor.parameters
            bound = bind_arguments(constructor.parameters, arguments, True)
        number = emit_call(machine, described, frozenset(item.traits), bound, None, node)
        if number:
            made_by = (*made_by, number)
            history = (machine.step_at(node, "made here"),)
    return made_by, states, history
