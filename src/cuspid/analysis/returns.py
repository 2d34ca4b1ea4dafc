"""What the ways out of a function give together: its result, and what each result proves.

    def is_name(text):
        if not text.isalnum():
            return False
        return True

Whoever goes on where that is true goes on with letters and digits.
"""

from __future__ import annotations

from cuspid.analysis.conditions import outcome_of
from cuspid.analysis.join import join_values, proven_value
from cuspid.analysis.machine import Machine
from cuspid.analysis.state import State
from cuspid.analysis.taint import common_facts
from cuspid.analysis.values import NO_FACTS, Const, Facts, ListObject, Ref, Truth, Union, Value


def mark_flags(machine: Machine, returns: list[tuple[Value, State]], before: Facts) -> None:
    """`return True, name` in one place and `return False, name` in another: the flag tells what was proven."""
    tuples = [(value, state, state.object(value.address)) for value, state in returns if isinstance(value, Ref)]
    proven: dict[tuple[int, bool], Facts] = {}
    for _, state, content in tuples:
        gained = state.proofs() - before
        for position, item in enumerate((content.items or ()) if isinstance(content, ListObject) else ()):
            if isinstance(item, Const) and isinstance(item.value, bool):
                key = (position, item.value)
                proven[key] = common_facts(proven[key], gained) if key in proven else gained
    for value, state, content in tuples:
        if not isinstance(content, ListObject) or content.kind != "tuple" or len(tuples) < len(returns):
            continue
        items = list(content.items or ())
        for position, item in enumerate(items):
            if isinstance(item, Const) and isinstance(item.value, bool):
                items[position] = _marked(proven, position, item.value)
        state.put(value.address, ListObject("tuple", tuple(items), None, content.labels, content.names))


def _marked(proven: dict[tuple[int, bool], Facts], position: int, flag: bool) -> Value:
    """Return a flag with what it proves. Of two sides that prove something only the one that is true is marked: marked,
    both would look as if either could be either.
    """
    facts, others = proven[position, flag], proven.get((position, not flag))
    if not facts or others is None or (others and not flag):
        return Const(flag)
    return Truth(facts, NO_FACTS) if flag else Truth(NO_FACTS, facts)


def joined_result(machine: Machine, returns: list[tuple[Value, State]], before: Facts) -> Value:
    verdict = True
    when_true: Facts | None = None
    when_false: Facts | None = None
    result: Value | None = None
    for value, state in returns:
        gained = state.proofs() - before
        outcome = outcome_of(machine, value)
        if outcome.known is not False:
            facts = gained | outcome.when_true
            when_true = facts if when_true is None else common_facts(when_true, facts)
        if outcome.known is not True:
            facts = gained | outcome.when_false
            when_false = facts if when_false is None else common_facts(when_false, facts)
        verdict = verdict and _is_verdict(value)
        own = proven_value(value, gained)
        result = own if result is None else join_values(result, own)
    assert result is not None
    if verdict and not isinstance(result, Const):
        return Truth(when_true or NO_FACTS, when_false or NO_FACTS)
    return result


def _is_verdict(value: Value) -> bool:
    if isinstance(value, Union):
        return all([_is_verdict(option) for option in value.options])
    if isinstance(value, Const):
        return value.value is None or isinstance(value.value, bool)
    return isinstance(value, Truth) and value.types == ("bool",)


__all__ = ["joined_result", "mark_flags"]
