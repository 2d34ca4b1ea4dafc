"""The arguments of a library's call: bound to the parameters of its stub, and told to the matchers."""

from __future__ import annotations

from cuspid.analysis.events import CallEvent
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of
from cuspid.analysis.taint import Step
from cuspid.analysis.value_facts import NOT_GIVEN, facts_of
from cuspid.analysis.values import (
    Const,
    InstanceObject,
    Symbol,
    Value,
)
from cuspid.knowledge.items import (
    CONSTANT_DEFAULT,
    NAME_DEFAULT,
    OPAQUE_DEFAULT,
    FunctionItem,
    ParameterItem,
)
from cuspid.model.facts import ValueFacts
from cuspid.syntax import nodes

GIVEN_BY_DEFAULT = ValueFacts(unknown=True)


class Bound:
    """Arguments by the names of a stub's parameters; those that are missing are left to their defaults."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.rest: list[Value] = []
        """What `*args` takes, one by one."""
        self.named_rest: dict[str, Value] = {}
        """What `**kwargs` takes."""


def bind_arguments(parameters: list[ParameterItem], arguments: Arguments, is_method: bool) -> Bound:
    """Bind arguments to a stub's parameters, the receiver left out."""
    bound = Bound()
    positional = list(arguments.positional)
    named = dict(arguments.named)
    for parameter in (
        parameters[1:] if is_method and parameters and parameters[0].name in ("self", "cls") else parameters
    ):
        kind = parameter.kind
        if kind == nodes.STAR:
            bound.rest += positional
            if positional:
                bound.values[parameter.name] = join_list(positional)
            if arguments.star is not None:
                bound.values[parameter.name] = join_list([*positional, arguments.star])
            positional = []
        elif kind == nodes.DOUBLE_STAR:
            bound.named_rest = named
            leftover = list(named.values())
            if arguments.double_star is not None:
                leftover.append(arguments.double_star)
            if leftover:
                bound.values[parameter.name] = join_list(leftover)
            named = {}
        elif kind not in (nodes.KEYWORD_ONLY, nodes.KEYWORD_ONLY_OPTIONAL) and positional:
            bound.values[parameter.name] = positional.pop(0)
        elif parameter.name in named and not parameter.positional_only:
            bound.values[parameter.name] = named.pop(parameter.name)
        elif arguments.star is not None and kind not in (nodes.KEYWORD_ONLY, nodes.KEYWORD_ONLY_OPTIONAL):
            bound.values[parameter.name] = arguments.star
        elif arguments.double_star is not None:
            bound.values[parameter.name] = arguments.double_star
    return bound


def default_value(parameter: ParameterItem) -> Value | None:
    """Return the library's default of a parameter; None if there is none or it does not matter."""
    if parameter.default_kind == CONSTANT_DEFAULT:
        return Const(parameter.default)
    if parameter.default_kind == NAME_DEFAULT:
        return Symbol(parameter.default_name)
    return None


def emit_call(
    machine: Machine, item: FunctionItem, traits: frozenset[str], bound: Bound, receiver: Value | None, node: nodes.Node
) -> int:
    """Tell the matchers of a call, if they ask for it; return the event's number, or 0."""
    machine.events.resolved.add((machine.frame.module.path, node.line))
    if not (traits & machine.interest.traits) and item.qualname not in machine.interest.names:
        return 0
    facts: dict[str, ValueFacts] = {}
    for parameter in item.parameters:
        value = bound.values.get(parameter.name)
        if value is None:
            value = default_value(parameter)
        if value is not None:
            fact = facts_of(machine, value)
        else:
            fact = GIVEN_BY_DEFAULT if parameter.default_kind == OPAQUE_DEFAULT else NOT_GIVEN
        facts[parameter.name] = fact
        if parameter.switch:
            facts[parameter.switch] = fact
    return emit(machine, item.qualname, traits, facts, receiver, node)


def emit(
    machine: Machine,
    name: str,
    traits: frozenset[str],
    facts: dict[str, ValueFacts],
    receiver: Value | None,
    node: nodes.Node,
) -> int:
    """Record a call by a name and traits; return the event's number."""
    made_by: tuple[int, ...] = ()
    history: list[Step] = []
    for option in options_of(receiver) if receiver is not None else ():
        content = machine.object(option)
        if isinstance(content, InstanceObject):
            made_by += content.made_by
            history += content.history
    number = machine.number()
    receiver_facts = facts_of(machine, receiver) if receiver is not None else NOT_GIVEN
    site = machine.site(node)
    machine.events.calls.append(CallEvent(number, site, name, traits, facts, receiver_facts, made_by, history))
    return number
