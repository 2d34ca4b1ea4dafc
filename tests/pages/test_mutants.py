"""The mutation check is only as good as its mutants: each change is made once, none equals the rule."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

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
    assert mutate(CallCheck("m", trait="t")) == {"checks[0] dropped (CallCheck)": ()}


def test_every_part_of_a_call_check_is_left_out_once() -> None:
    given = Given("x", Falsy())
    receiver = Receiver(Not(InState("s", ("a",))))
    follow = Follow("u", "why", (given,), Confidence.LOW, "note")
    check = CallCheck("m", "t", ("n", "o"), (given,), (receiver,), (follow,), ("v",))
    assert list(mutate(check)) == [
        "checks[0] dropped (CallCheck)",
        "checks[0].trait dropped",
        "checks[0].names dropped",
        "checks[0].names[0] dropped ('n')",
        "checks[0].names[1] dropped ('o')",
        "checks[0].when[0] dropped (Given)",
        "checks[0].unless[0] dropped (Receiver)",
        "checks[0].unless_followed[0] dropped ('v')",
        "checks[0].unless[0].condition not inverted",
        "checks[0].follow[0] dropped (Follow)",
        "checks[0].follow[0].confidence dropped",
        "checks[0].follow[0].note dropped",
        "checks[0].follow[0].when[0] dropped (Given)",
    ]


def test_the_part_is_really_gone() -> None:
    made = mutate(CallCheck("m", "t", when=(Given("x", Equals((0, 1))), Given("y", Falsy(none=True)))))
    assert made["checks[0].when[0] dropped (Given)"] == (CallCheck("m", "t", when=(Given("y", Falsy(none=True)),)),)
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
        "checks[0] dropped (CallCheck)",
        "checks[0].when[0] dropped (Given)",
        "checks[0].when[0].condition.conditions[0] dropped (AllOf)",
        "checks[0].when[0].condition.conditions[1] dropped (Item)",
        "checks[0].when[0].condition.conditions[2] dropped (Not)",
        "checks[0].when[0].condition.conditions[0].conditions[0] dropped (Falsy)",
        "checks[0].when[0].condition.conditions[0].conditions[1] dropped (Matches)",
        "checks[0].when[0].condition.conditions[0].conditions[1].pattern matches any text",
        "checks[0].when[0].condition.conditions[1].index dropped",
        "checks[0].when[0].condition.conditions[2] not inverted",
    ]


def test_states_sources_and_values() -> None:
    assert list(mutate(StateCheck("m", "u", "s", ("a", "b")))) == [
        "checks[0] dropped (StateCheck)",
        "checks[0].states[0] dropped ('a')",
        "checks[0].states[1] dropped ('b')",
    ]
    assert list(mutate(FlowCheck("m", "sql", weaker=("argv",), faint=("file",), audit=True))) == [
        "checks[0] dropped (FlowCheck)",
        "checks[0].audit off",
        "checks[0].sources emptied",
        "checks[0].weaker emptied",
        "checks[0].faint emptied",
    ]
    assert list(mutate(AssignCheck("m", global_name="DEBUG", beside=("APPS", "URLS"), value=Falsy()))) == [
        "checks[0] dropped (AssignCheck)",
        "checks[0].value dropped",
        "checks[0].beside emptied",
    ]


def test_what_checks_share_is_changed_in_all_of_them() -> None:
    shared, own = Follow("u", "why"), Follow("v", "why")
    given = Given("x", Falsy(none=True))
    one = CallCheck("m", "t", when=(given,), follow=(shared, own))
    two = CallCheck("n", "s", unless=(given,), follow=(shared,))
    made = mutate(one, FlowCheck("m", "sql"), two)
    assert made["checks[0].follow[0] dropped (Follow)"] == (
        replace(one, follow=(own,)),
        FlowCheck("m", "sql"),
        replace(two, follow=()),
    )
    assert made["checks[0].follow[1] dropped (Follow)"][0] == replace(one, follow=(shared,))
    assert made["checks[0].when[0].condition.none dropped"] == (
        replace(one, when=(Given("x", Falsy()),)),
        FlowCheck("m", "sql"),
        replace(two, unless=(Given("x", Falsy()),)),
    )
    assert made["checks[2].unless[0] dropped (Given)"] == (one, FlowCheck("m", "sql"), replace(two, unless=()))


def test_what_is_equal_and_not_shared_is_changed_apart() -> None:
    one = CallCheck("m", "t", when=(Given("x", Falsy(none=True)),))
    two = CallCheck("n", "s", when=(Given("x", Falsy(none=True)),))
    made = mutate(one, two)
    assert made["checks[0].when[0].condition.none dropped"] == (replace(one, when=(Given("x", Falsy()),)), two)
    assert made["checks[1].when[0].condition.none dropped"] == (one, replace(two, when=(Given("x", Falsy()),)))


def test_equal_mutants_are_made_once() -> None:
    twice = CallCheck("m", "t")
    assert list(mutate(twice, twice)) == ["checks[0] dropped (CallCheck)"]


def test_a_function_check_keeps_its_function() -> None:
    def check(facts: Facts) -> Iterator[Finding]:
        yield facts.finding("m")

    assert list(mutate(FunctionCheck(check, names=("a", "b")))) == [
        "checks[0] dropped (FunctionCheck)",
        "checks[0].names[0] dropped ('a')",
        "checks[0].names[1] dropped ('b')",
    ]
