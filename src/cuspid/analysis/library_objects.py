"""What calls of a library's methods do besides their results: go through others, start programs, hand states on."""

from __future__ import annotations

from cuspid.analysis.binding import Bound
from cuspid.analysis.machine import Arguments, Entry, Machine
from cuspid.analysis.programs import scripts_among
from cuspid.analysis.sinks import report, states_of
from cuspid.analysis.taint import Labels
from cuspid.analysis.values import Const, InstanceObject, MethodValue, Ref, Value, changed_instance
from cuspid.knowledge.items import FunctionItem
from cuspid.syntax import nodes


def through_override(
    machine: Machine, item: FunctionItem, receiver: Value, arguments: Arguments, node: nodes.Node
) -> Value | None:
    """Call what the project puts in the place of the method that this one goes through: `request` for `get`."""
    content = machine.object(receiver)
    record = machine.classes.get(content.info) if isinstance(content, InstanceObject) and content.info else None
    name = item.through[0]
    if record is None or not any([name in machine.classes[i].namespace for i in record.order if i in machine.classes]):
        return None
    before: list[Value] = [Const(text) for text in item.through[1:]]
    passed = Arguments([*before, *arguments.positional], arguments.named, arguments.star, arguments.double_star)
    return machine.call(machine.attribute(receiver, name, node), passed, node)


def check_program(machine: Machine, item: FunctionItem, bound: Bound, node: nodes.Node) -> None:
    """A program's arguments, one by one: only the script of a shell is harmful among them."""
    named = [
        bound.values[p.name] for p in item.parameters if p.kind != nodes.STAR and p.sinks and p.name in bound.values
    ]
    for script in scripts_among([*(named or [Const(item.name)]), *bound.rest]):
        report(machine, "command", script, item.qualname, node)


def cleared_in_state(machine: Machine, item: FunctionItem, receiver: Value | None, labels: Labels) -> Labels:
    """Clear what the receiver clears in its state: an environment that escapes, a template of it."""
    if not item.result.cleared_in or receiver is None:
        return labels
    states = states_of(machine, receiver)
    cleared = frozenset([kind for kind, name, value in item.result.cleared_in if set(states.get(name, ())) == {value}])
    return tuple([label.without(cleared) for label in labels])


def call_back(machine: Machine, function: Value, arguments: Arguments, node: nodes.Node) -> Value:
    """Call what was handed to a library to be called. What a module starts (a thread's loop) may never return, while
    the program goes on, and finds in its object whatever others put there later.
    """
    before = machine.state.fork() if machine.state is not None else None
    result = machine.call(function, arguments, node)
    if machine.root_info is None and isinstance(function, MethodValue) and isinstance(function.receiver, Ref):
        machine.entries.append(Entry(function, "", None))
    if machine.now() is None:
        machine.state = before
    return result


def take_over_states(machine: Machine, maker: Value, made: Value) -> None:
    """What an object makes is in the state of its maker, where it has a state of that name."""
    content = machine.object(made)
    if not isinstance(content, InstanceObject) or not isinstance(made, Ref) or not content.states:
        return
    given = states_of(machine, maker)
    if machine.state is not None and any([name in given for name in content.states]):
        states = {name: given.get(name, values) for name, values in content.states.items()}
        machine.state.put(made.address, changed_instance(content, states=states))
