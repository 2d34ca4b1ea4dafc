"""Of several places that the same origins reach, the fewest that show every origin are kept."""

from __future__ import annotations

from cuspid.engine.uses import one_of_each_origin
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence, Severity
from cuspid.model.span import Place, Span

RULE = "CSP-D900"


def place(line: int, why: str = "w") -> Place:
    return Place("a.py", Span(line, 0, line, 1), why)


def finding(line: int, origin: int, steps: int = 0, rule: str = RULE) -> Finding:
    between = [place(50 + number) for number in range(steps)]
    evidence = (place(origin), *between, place(line))
    return Finding(rule, f"of {origin}", Severity.LOW, Confidence.HIGH, place(line, f"of {origin}"), evidence)


def lines(findings: list[Finding]) -> list[int]:
    return sorted({each.place.span.line for each in findings})


def test_the_place_that_shows_most_origins_is_kept() -> None:
    every = [finding(10, 1), finding(11, 1), finding(11, 2), finding(12, 1, steps=2), finding(12, 2, steps=2)]
    assert lines(one_of_each_origin(every, {RULE})) == [11]


def test_of_equal_places_the_nearest_is_kept() -> None:
    assert lines(one_of_each_origin([finding(10, 1, steps=3), finding(20, 1)], {RULE})) == [20]
    assert lines(one_of_each_origin([finding(20, 1), finding(10, 1)], {RULE})) == [10]


def test_every_origin_is_shown() -> None:
    every = [finding(10, 1), finding(11, 2), finding(12, 2), finding(12, 3)]
    assert lines(one_of_each_origin(every, {RULE})) == [10, 12]


def test_other_rules_are_left_alone() -> None:
    every = [finding(10, 1), finding(11, 1)]
    assert one_of_each_origin(every, {"CSP-D901"}) == every
    assert one_of_each_origin(list(reversed(every)), set()) == list(reversed(every))
