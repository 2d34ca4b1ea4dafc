"""The mutation check is only as good as its mutants: each change is made once, none equals the rule."""

from __future__ import annotations

from collections.abc import Iterator

from cuspid.model.check import (
    AssignCheck,
    CallCheck,
    Check,
    Facts,
    FlowCheck,
    Follow,
    FunctionCheck,
    Given,
    Receiver,
    StateCheck,
)
from cuspid.model.facts import AllOf, AnyOf, Equals, Falsy, InState, Item, Matches, Not
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence, Severity
from cuspid.model.rule import Page, Rule
from tests.pages.mutants import mutants

PAGE = Page("t", "c", Severity.LOW, (1,), (), "f.", "d", (), (), "")


def mutate(*checks: Check) -> dict[str, tuple[Check, ...]]:
    rule = Rule("CSP-D900", "n", "a", PAGE, checks)
    made = list(mutants(rule))
    assert len({description for description, _ in made}) == len(made), "two mutants have one description"
    assert len({mutant.checks for _, mutant in made}) == len(made), "two mutants are equal"
    assert all(mutant.checks != checks for _, mutant in made)
    return {description: mutant.checks for description, mutant in made}


def test_a_plain_check_can_only_be_dropped() -> None:
    assert mutate(CallCheck("m", trait="t")) == {"checks[0] dropped": ()}


def test_every_part_of_a_call_check_is_left_out_once() -> None:
    given = Given("x", Falsy())
    receiver = Receiver(Not(InState("s", ("a",))))
    follow = Follow("u", "why", (given,), Confidence.LOW, "note")
    check = CallCheck("m", "t", ("n", "o"), (given,), (receiver,), (follow,), ("v",))
    assert list(mutate(check)) == [
        "checks[0] dropped",
        "checks[0].trait dropped",
        "checks[0].names dropped",
        "checks[0].names[0] dropped ('n')",
        "checks[0].names[1] dropped ('o')",
        "checks[0].when[0] dropped ('Given')",
        "checks[0].unless[0] dropped ('Receiver')",
        "checks[0].unless[0].condition: not inverted",
        "checks[0].unless_followed[0] dropped ('v')",
        "follow 0 (u) dropped",
        "follow 0 (u).confidence dropped",
        "follow 0 (u).note dropped",
        "follow 0 (u).when[0] dropped ('Given')",
    ]


def test_the_part_is_really_gone() -> None:
    made = mutate(CallCheck("m", "t", when=(Given("x", Equals((0, 1))), Given("y", Falsy(none=True)))))
    assert made["checks[0].when[0] dropped ('Given')"] == (CallCheck("m", "t", when=(Given("y", Falsy(none=True)),)),)
    assert made["checks[0].when[0].condition.constants[1] dropped (1)"] == (
        CallCheck("m", "t", when=(Given("x", Equals((0,))), Given("y", Falsy(none=True)))),
    )
    assert made["checks[0].when[1].condition.none dropped"] == (
        CallCheck("m", "t", when=(Given("x", Equals((0, 1))), Given("y", Falsy()))),
    )


def test_conditions_within_conditions() -> None:
    condition = AnyOf((AllOf((Falsy(), Matches("a"))), Item(Equals((1,)), index=0), Not(Falsy())))
    made = mutate(CallCheck("m", "t", when=(Given("x", condition),)))
    assert list(made) == [
        "checks[0] dropped",
        "checks[0].when[0] dropped ('Given')",
        "checks[0].when[0].condition.conditions[0] dropped ('AllOf')",
        "checks[0].when[0].condition.conditions[0].conditions[0] dropped ('Falsy')",
        "checks[0].when[0].condition.conditions[0].conditions[1] dropped ('Matches')",
        "checks[0].when[0].condition.conditions[0].conditions[1].pattern matches any text",
        "checks[0].when[0].condition.conditions[1] dropped ('Item')",
        "checks[0].when[0].condition.conditions[1].index dropped",
        "checks[0].when[0].condition.conditions[2] dropped ('Not')",
    ]


def test_states_sources_and_values() -> None:
    assert list(mutate(StateCheck("m", "u", "s", ("a", "b")))) == [
        "checks[0] dropped",
        "checks[0].states[0] dropped ('a')",
        "checks[0].states[1] dropped ('b')",
    ]
    assert list(mutate(FlowCheck("m", "sql", weaker=("argv",)))) == [
        "checks[0] dropped",
        "checks[0].sources emptied",
        "checks[0].weaker emptied",
    ]
    assert list(mutate(AssignCheck("m", global_name="DEBUG", beside=("APPS", "URLS"), value=Falsy()))) == [
        "checks[0] dropped",
        "checks[0].value dropped",
        "checks[0].beside emptied",
    ]


def test_a_follow_that_checks_share_is_changed_in_all_of_them() -> None:
    shared, own = Follow("u", "why"), Follow("v", "why")
    checks = (CallCheck("m", "t", follow=(shared, own)), FlowCheck("m", "sql"), CallCheck("n", "s", follow=(shared,)))
    made = mutate(*checks)
    assert made["follow 0 (u) dropped"] == (
        CallCheck("m", "t", follow=(own,)),
        FlowCheck("m", "sql"),
        CallCheck("n", "s"),
    )
    assert made["follow 1 (v) dropped"][0] == CallCheck("m", "t", follow=(shared,))


def test_equal_mutants_are_made_once() -> None:
    twice = CallCheck("m", "t")
    assert list(mutate(twice, twice)) == ["checks[0] dropped"]


def test_a_function_check_keeps_its_function() -> None:
    def check(facts: Facts) -> Iterator[Finding]:
        yield facts.finding("m")

    assert list(mutate(FunctionCheck(check, names=("a", "b")))) == [
        "checks[0] dropped",
        "checks[0].names[0] dropped ('a')",
        "checks[0].names[1] dropped ('b')",
    ]
