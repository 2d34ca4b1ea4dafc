"""`match` statements: which case runs, what it binds and what its pattern proves."""

from __future__ import annotations

from cuspid.analysis.calls import declared_fields
from cuspid.analysis.conditions import Outcome, assume, condition, outcome_of
from cuspid.analysis.containers import contains, element_of
from cuspid.analysis.join import union_of
from cuspid.analysis.machine import Machine
from cuspid.analysis.operators import compare
from cuspid.analysis.special_builtins import is_instance_of
from cuspid.analysis.state import State, join_all
from cuspid.analysis.texts import elements_of
from cuspid.analysis.value_tools import options_of
from cuspid.analysis.values import (
    NO_FACTS,
    ClassValue,
    Const,
    DictObject,
    Facts,
    InstanceObject,
    ListObject,
    Text,
    Unknown,
    Value,
)
from cuspid.syntax import nodes


def run_match(machine: Machine, node: nodes.Match) -> None:
    """Run the cases in order; one that surely matches ends the statement, one that surely does not is skipped."""
    subject = machine.evaluate(node.subject)
    finished: list[State] = []
    for case in node.cases:
        if machine.state is None:
            break
        here, other = machine.branch()
        machine.state = here
        outcome = _match(machine, case.pattern, subject)
        if outcome.known is False:
            machine.state = other
            continue
        here.prove(outcome.when_true)
        _narrow_subject(machine, node.subject, case.pattern)
        decided = outcome.known is True
        if case.guard is not None:
            guard = condition(machine, case.guard)
            decided = decided and guard.known is True
            if guard.known is False:
                machine.state = other
                continue
            assume(machine, case.guard, guard, True)
        machine.run_block(case.body)
        after = machine.now()
        if after is not None:
            finished.append(after)
        machine.state = None if decided else other
    if machine.state is not None:
        finished.append(machine.state)
    machine.state = join_all(finished)


def _narrow_subject(machine: Machine, subject: nodes.Expression, pattern: nodes.Pattern) -> None:
    if (
        isinstance(subject, nodes.Name)
        and isinstance(pattern, nodes.MatchValue)
        and isinstance(pattern.value, nodes.Constant)
    ):
        if machine.state is not None and machine.state.get((machine.frame.number, subject.id)) is not None:
            machine.state.set((machine.frame.number, subject.id), Const(pattern.value.value))


def _match(machine: Machine, pattern: nodes.Pattern, value: Value) -> Outcome:
    if isinstance(pattern, nodes.MatchValue):
        return outcome_of(machine, compare(machine, "==", value, machine.evaluate(pattern.value), pattern))
    if isinstance(pattern, nodes.MatchAs):
        outcome = Outcome(True) if pattern.pattern is None else _match(machine, pattern.pattern, value)
        if pattern.name is not None and outcome.known is not False:
            _bind(machine, pattern.name, value)
        return outcome
    if isinstance(pattern, nodes.MatchOr):
        return _match_or(machine, pattern, value)
    if isinstance(pattern, nodes.MatchSequence):
        return _match_sequence(machine, pattern, value)
    if isinstance(pattern, nodes.MatchMapping):
        return _match_mapping(machine, pattern, value)
    if isinstance(pattern, nodes.MatchClass):
        return _match_class(machine, pattern, value)
    return Outcome(None)


def _bind(machine: Machine, name: str, value: Value) -> None:
    if machine.state is not None:
        machine.state.set((machine.frame.number, name), value)


def _match_or(machine: Machine, pattern: nodes.MatchOr, value: Value) -> Outcome:
    known: bool | None = False
    facts: Facts | None = None
    for alternative in pattern.patterns:
        outcome = _match(machine, alternative, value)
        if outcome.known is True:
            return outcome
        if outcome.known is None:
            known = None
            facts = outcome.when_true if facts is None else facts & outcome.when_true
    return Outcome(known, NO_FACTS if facts is None else facts)


def _both(first: Outcome, second: Outcome) -> Outcome:
    if first.known is False or second.known is False:
        return Outcome(False)
    known = True if first.known is True and second.known is True else None
    return Outcome(known, first.when_true | second.when_true)


def _match_sequence(machine: Machine, pattern: nodes.MatchSequence, value: Value) -> Outcome:
    if isinstance(value, (Const, Text)):
        return Outcome(False)
    items = elements_of(machine, value)
    star = [i for i, p in enumerate(pattern.patterns) if isinstance(p, nodes.MatchStar)]
    if items is None:
        element = element_of(machine, value)
        items = [element] * len(pattern.patterns)
        outcome = Outcome(None)
        if star:
            items[star[0]] = machine.allocate_new(ListObject("list", None, element))
    else:
        outcome = Outcome(True)
        count = len(pattern.patterns)
        if (not star and len(items) != count) or (star and len(items) < count - 1):
            return Outcome(False)
        if star:
            after = count - star[0] - 1
            middle = items[star[0] : len(items) - after]
            rest = machine.allocate_new(ListObject("list", tuple(middle), None))
            items = [*items[: star[0]], rest, *items[len(items) - after :]]
    for part, item in zip(pattern.patterns, items, strict=True):
        if isinstance(part, nodes.MatchStar):
            if part.name is not None:
                _bind(machine, part.name, item)
        else:
            outcome = _both(outcome, _match(machine, part, item))
    return outcome


def _match_mapping(machine: Machine, pattern: nodes.MatchMapping, value: Value) -> Outcome:
    content = machine.object(value)
    if isinstance(content, ListObject) or isinstance(value, (Const, Text)):
        return Outcome(False)
    outcome = Outcome(True) if isinstance(content, DictObject) else Outcome(None)
    for key, part in zip(pattern.keys, pattern.patterns, strict=True):
        key_value = machine.evaluate(key)
        present = contains(machine, value, key_value)
        if present is False:
            return Outcome(False)
        found = _match(machine, part, machine.item(value, key_value, pattern))
        outcome = _both(
            outcome, Outcome(None, found.when_true) if present is None and found.known is not False else found
        )
    if pattern.rest is not None:
        _bind(machine, pattern.rest, value)
    return outcome


def _match_class(machine: Machine, pattern: nodes.MatchClass, value: Value) -> Outcome:
    named = machine.evaluate(pattern.cls)
    if isinstance(named, ClassValue):
        return _match_own_class(machine, pattern, named, value)
    outcome = Outcome(None)
    harmless = isinstance(pattern.cls, nodes.Name) and pattern.cls.id in ("int", "float", "bool")
    builtin = isinstance(pattern.cls, nodes.Name) and pattern.cls.id in (
        "str",
        "int",
        "float",
        "bool",
        "bytes",
        "list",
        "dict",
    )
    if builtin and isinstance(pattern.cls, nodes.Name) and isinstance(value, Const):
        outcome = Outcome(type(value.value).__name__ == pattern.cls.id)
    inner = Unknown((), ("int",)) if harmless and not isinstance(value, Const) else value
    content = machine.object(value)
    for position, part in enumerate(pattern.patterns):
        item: Value = inner
        if not builtin and isinstance(content, InstanceObject):
            fields = list(content.fields.values())
            item = fields[position] if position < len(fields) else Unknown(content.labels)
        outcome = _both(outcome, _match(machine, part, item))
    for name, part in zip(pattern.names, pattern.keyword_patterns, strict=True):
        outcome = _both(outcome, _match(machine, part, machine.attribute(value, name, pattern)))
    return outcome


def _match_own_class(machine: Machine, pattern: nodes.MatchClass, named: ClassValue, value: Value) -> Outcome:
    """A class of the project: what is surely no object of it is left out, and what stands without a name is told by
    `__match_args__` or the order of the declared fields.
    """
    answers = [(option, is_instance_of(machine, option, [named], [])) for option in options_of(value)]
    kept = [option for option, answer in answers if answer is not False]
    if not kept:
        return Outcome(False)
    outcome = Outcome(True if all([answer is True for _, answer in answers]) else None)
    subject = kept[0] if len(kept) == 1 else union_of(kept)
    names = _positional_names(machine, named)
    for position, part in enumerate(pattern.patterns):
        item: Value = Unknown(machine.labels_of(subject))
        if position < len(names):
            item = machine.attribute(subject, names[position], pattern)
        outcome = _both(outcome, _match(machine, part, item))
    for name, part in zip(pattern.names, pattern.keyword_patterns, strict=True):
        outcome = _both(outcome, _match(machine, part, machine.attribute(subject, name, pattern)))
    return outcome


def _positional_names(machine: Machine, named: ClassValue) -> list[str]:
    record = machine.classes.get(named.info)
    for ancestor in record.order if record is not None else []:
        known = machine.classes.get(ancestor)
        given = known.namespace.get("__match_args__") if known is not None else None
        if given is not None:
            items = elements_of(machine, given) or []
            return [item.value for item in items if isinstance(item, Const) and isinstance(item.value, str)]
    return declared_fields(machine, named.info)
