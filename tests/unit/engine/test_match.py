"""From events to findings: which checks an event meets, and how findings of one danger are put together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.analysis.events import AssignEvent, CallEvent, Events, FlowEvent, Site
from cuspid.analysis.taint import Step
from cuspid.engine.match import Matcher, merge, short
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
from cuspid.model.facts import Equals, Falsy, Omitted, ValueFacts
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence, Severity
from cuspid.model.rule import Page, Rule
from cuspid.model.span import Place, Span

PAGE = Page("Title", "category", Severity.MEDIUM, (1,), (), "Mend it.", "", (), (), "")
NOTHING = ValueFacts(given=False)


def rule(*checks: Check, rule_id: str = "CSP-D001", audit: bool = False) -> Rule:
    return Rule(rule_id, "name", "area", PAGE, checks, audit)


def site(line: int) -> Site:
    return Site("a.py", line, 4, line, 9, "f")


def call(
    number: int = 1,
    traits: str = "t.a",
    made_by: tuple[int, ...] = (),
    receiver: ValueFacts = NOTHING,
    **arguments: ValueFacts,
) -> CallEvent:
    return CallEvent(number, site(number), "lib.Thing.do", frozenset(traits.split()), arguments, receiver, made_by, [])


def flow(category: str = "request", kind: str = "sql", line: int = 5) -> FlowEvent:
    origin = Step("a.py", 1, 0, 1, 1, "`q` comes from the request", None)
    return FlowEvent(
        site(line), kind, "lib.execute", category, [origin, Step("a.py", line, 4, line, 9, "runs as SQL", origin)]
    )


def found(
    checks: Check | Rule,
    *happened: CallEvent | FlowEvent | AssignEvent,
    audit: bool = False,
    more: tuple[str, ...] = (),
) -> list[Finding]:
    events = Events()
    for event in happened:
        if isinstance(event, CallEvent):
            events.calls.append(event)
        elif isinstance(event, FlowEvent):
            events.flows.append(event)
        else:
            events.assigns.append(event)
    asked = checks if isinstance(checks, Rule) else rule(checks)
    return Matcher([asked], audit=audit, more_sources=more).findings(events)


def assign(line: int, switch: str, name: str, value: ValueFacts) -> AssignEvent:
    return AssignEvent(site(line), switch, name, value, NOTHING)


def is_(*constants: str | int | bool | None) -> ValueFacts:
    return ValueFacts(constants=constants)


@pytest.mark.parametrize(
    ("check", "event", "expected"),
    [
        (CallCheck("m", trait="t.a"), call(), True),
        (CallCheck("m", trait="t.b"), call(), False),
        (CallCheck("m", names=("lib.Thing.do",)), call(), True),
        (CallCheck("m", names=("lib.do",)), call(), False),
        (CallCheck("m", trait="t.a", when=(Given("x", Falsy()),)), call(x=is_(False)), True),
        (CallCheck("m", trait="t.a", when=(Given("x", Falsy()),)), call(x=is_(True)), False),
        (CallCheck("m", trait="t.a", when=(Given("x", Falsy()),)), call(), False),
        (CallCheck("m", trait="t.a", when=(Given("x", Omitted()),)), call(x=NOTHING), True),
        (CallCheck("m", trait="t.a", when=(Given("x", Omitted()),)), call(), False),
        (CallCheck("m", trait="t.a", unless=(Given("x", Equals((1,))),)), call(x=is_(1)), False),
        (CallCheck("m", trait="t.a", unless=(Given("x", Equals((1,))),)), call(x=is_(2)), True),
        (CallCheck("m", trait="t.a", when=(Given("x", Falsy()), Given("y", Falsy()))), call(x=is_(0), y=is_(1)), False),
        (CallCheck("m", trait="t.a", when=(Receiver(Equals((1,))),)), call(receiver=is_(1)), True),
        (StateCheck("m", "t.a", "tls", ("off",)), call(receiver=ValueFacts(state=(("tls", ("on", "off")),))), True),
        (StateCheck("m", "t.a", "tls", ("off",)), call(receiver=ValueFacts(state=(("tls", ("on",)),))), False),
        (StateCheck("m", "t.a", "tls", ("off",)), call(), False),
        (FlowCheck("m", "sql"), flow(), True),
        (FlowCheck("m", "html"), flow(), False),
        (FlowCheck("m", "sql"), flow("argv"), False),
        (FlowCheck("m", "sql", sources=("argv",)), flow("argv"), True),
        (AssignCheck("m", switch="s"), assign(1, "s", "", is_(1)), True),
        (AssignCheck("m", switch="s"), assign(1, "other", "", is_(1)), False),
        (AssignCheck("m", global_name="DEBUG", value=Equals((True,))), assign(1, "", "DEBUG", is_(True)), True),
        (AssignCheck("m", global_name="DEBUG", value=Equals((True,))), assign(1, "", "DEBUG", is_(1)), False),
        (AssignCheck("m", global_name="A", beside=("B",)), assign(1, "", "A", is_(1)), False),
    ],
)
def test_a_check_meets_an_event(check: Check, event: CallEvent | FlowEvent | AssignEvent, expected: bool) -> None:
    assert [f.rule_id for f in found(check, event)] == (["CSP-D001"] if expected else [])


def test_a_global_counts_beside_another() -> None:
    check = AssignCheck("m", global_name="A", beside=("B",))
    both = [assign(1, "", "A", is_(1)), assign(2, "", "B", is_(1))]
    assert [f.place.span.line for f in found(check, *both)] == [1]


def test_a_finding_says_what_is_wrong_and_where() -> None:
    check = CallCheck("{callee} gets {argument}", trait="t.a", when=(Given("x", Falsy()),), severity=Severity.HIGH)
    (finding,) = found(check, call(x=is_(0)))
    assert finding.message == "Thing.do gets 0"
    assert finding.place == Place("a.py", Span(1, 4, 1, 9), finding.message)
    assert (finding.severity, finding.confidence, finding.scope) == (Severity.HIGH, Confidence.HIGH, "f")
    (finding,) = found(replace(check, severity=None), call(x=is_(0)))
    assert finding.severity is Severity.MEDIUM, "the page's"


def test_a_flow_shows_its_way() -> None:
    (finding,) = found(FlowCheck("{source} into {callee}", "sql"), flow())
    assert finding.message == "`q` comes from the request into lib.execute"
    assert [(place.span.line, place.why) for place in finding.evidence] == [
        (1, "`q` comes from the request"),
        (5, "runs as SQL"),
    ]


def test_weaker_and_more_sources() -> None:
    check = FlowCheck("m", "sql", weaker=("file",))
    assert [f.confidence for f in found(check, flow("file"))] == [Confidence.MEDIUM]
    assert found(check, flow("argv")) == []
    assert [f.confidence for f in found(check, flow("argv"), more=("argv",))] == [Confidence.HIGH]
    assert [f.confidence for f in found(replace(check, faint=("argv",)), flow("argv"))] == [Confidence.LOW]
    assert found(check, flow("api")) == []
    assert [f.confidence for f in found(check, flow("api"), more=("api",))] == [Confidence.LOW]
    assert found(replace(check, sources=("secret",)), flow("api"), more=("api",)) == []
    low = replace(check, confidence=Confidence.LOW)
    assert [f.confidence for f in found(low, flow("file"))] == [Confidence.LOW]


@pytest.mark.parametrize(
    "asked", [rule(CallCheck("m", trait="t.a"), audit=True), rule(CallCheck("m", trait="t.a", audit=True))]
)
def test_audit_only_when_asked(asked: Rule) -> None:
    assert found(asked, call()) == []
    assert len(found(asked, call(), audit=True)) == 1


def test_later_calls_on_what_a_call_made() -> None:
    follow = Follow("t.login", "{callee} sends the password", confidence=Confidence.LOW, note="with a password")
    check = CallCheck("opened", trait="t.a", follow=(follow,), unless_followed=("t.secure",))
    login, stranger = call(2, "t.login", made_by=(1,)), call(3, "t.login", made_by=(9,))
    (finding,) = found(check, call(1), stranger)
    assert (finding.message, finding.confidence, finding.evidence) == ("opened", Confidence.HIGH, ())
    (finding,) = found(check, call(1), login)
    assert (finding.message, finding.confidence) == ("opened, with a password", Confidence.LOW)
    assert [(place.span.line, place.why) for place in finding.evidence] == [(2, "Thing.do sends the password")]
    assert found(check, call(1), login, call(4, "t.secure", made_by=(1,))) == []
    assert len(found(check, call(1), call(4, "t.secure", made_by=(2,)))) == 1


def test_a_function_check_sees_the_arguments_in_order() -> None:
    seen: list[Facts] = []

    def check(facts: Facts) -> Iterator[Finding]:
        seen.append(facts)
        yield facts.finding("made by hand")

    (finding,) = found(FunctionCheck(check, trait="t.a"), call(b=is_(1), a=is_(2)))
    assert [name for name, _ in seen[0].arguments] == ["a", "b"]
    assert (finding.message, finding.place.span.line) == ("made by hand", 1)


def test_interest_is_what_the_checks_ask_for() -> None:
    follow = Follow("t.later", "w")
    checks = (
        CallCheck("m", trait="t.a", names=("lib.f",), follow=(follow,), unless_followed=("t.end",)),
        StateCheck("m", "t.use", "tls", ("off",)),
        FlowCheck("m", "sql"),
        AssignCheck("m", switch="s"),
        AssignCheck("m", global_name="A", beside=("B",)),
        FlowCheck("m", "html", audit=True),
    )
    interest = Matcher([rule(*checks)]).interest()
    assert interest.traits == {"t.a", "t.later", "t.end", "t.use"}
    assert interest.names == {"lib.f"}
    assert interest.kinds == {"sql"}
    assert interest.switches == {"s"}
    assert interest.global_names == {"A", "B"}


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("os.system", "os.system"),
        ("a.b.c.d", "c.d"),
        ("ftplib.FTP.__init__", "ftplib.FTP"),
        ("builtins.eval", "eval"),
        ("f", "f"),
    ],
)
def test_short(name: str, shown: str) -> None:
    assert short(name) == shown


def _finding(line: int, rule_id: str, confidence: Confidence, message: str, steps: int) -> Finding:
    evidence = tuple(Place("a.py", Span(n, 0, n, 1), "step") for n in range(1, steps + 1))
    return Finding(rule_id, message, Severity.LOW, confidence, Place("a.py", Span(line, 0, line, 1), message), evidence)


FINDINGS = st.builds(
    _finding,
    st.integers(1, 2),
    st.sampled_from(["CSP-D001", "CSP-D002"]),
    st.sampled_from(Confidence),
    st.sampled_from(["m", "n"]),
    st.integers(0, 2),
)


@given(st.lists(FINDINGS, max_size=6), st.randoms(use_true_random=False))
def test_merging_takes_one_of_each_rule_and_place_in_any_order(findings: list[Finding], random: Random) -> None:
    merged = merge(findings)
    keys = [(f.place.path, f.place.span, f.rule_id) for f in merged]
    assert keys == sorted(set(keys))
    assert set(keys) == {(f.place.path, f.place.span, f.rule_id) for f in findings}
    for one in merged:
        rivals = [f for f in findings if (f.rule_id, f.place.span) == (one.rule_id, one.place.span)]
        assert one.confidence is max(f.confidence for f in rivals)
    shuffled = list(findings)
    random.shuffle(shuffled)
    assert merge(shuffled) == merged
