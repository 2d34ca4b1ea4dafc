"""What became of what a call made, and one finding for what is used several times.

A digest that is stored as a password and one that names a cache entry are made by the same call. The analysis tells
where each went (flows of the categories in `taint.OWN`); here the call is judged by it.

Invariant: what belongs to one file's roots is judged together and apart from others', so that neither the order of
files nor the number of processes changes a result.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from cuspid.analysis.events import CallEvent, FlowEvent
from cuspid.analysis.taint import OWN, Step
from cuspid.model.check import CallCheck
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence
from cuspid.model.span import Place, Span

Origin: TypeAlias = tuple[str, int, int]
"""The path, line and column of the call that made something."""


class Uses:
    """The flows of what the program made itself, by where it was made."""

    def __init__(self, flows: Sequence[FlowEvent], kinds: Iterable[str]) -> None:
        wanted = frozenset(kinds)
        self._by_origin: dict[Origin, list[FlowEvent]] = {}
        for flow in flows if wanted else ():
            if flow.category in OWN and flow.kind in wanted:
                first = flow.steps[0]
                self._by_origin.setdefault((first.path, first.line, first.column), []).append(flow)
        self._data: dict[Origin, set[str]] = {}
        for flow in flows if wanted else ():
            if flow.kind == "hash":
                at = (flow.site.path, flow.site.line, flow.site.column)
                self._data.setdefault(at, set()).add(flow.category)

    def judged(
        self, check: CallCheck, call: CallEvent, followers: Sequence[CallEvent], findings: Iterator[Finding]
    ) -> Iterator[Finding]:
        """Yield the findings of a call as far as what it made is used in a harmful way, or in none that is known."""
        if not check.harmful_uses and not check.harmless_uses:
            yield from findings
            return
        flows = self._by_origin.get(_place_of(call), [])
        harmful = sorted((f for f in flows if f.kind in check.harmful_uses), key=_length)
        if not harmful and any(flow.kind in check.harmless_uses for flow in flows):
            return
        data = {category for each in (call, *followers) for category in self._data.get(_place_of(each), ())}
        if not harmful and data & set(check.harmless_data):
            return
        for finding in findings:
            if harmful:
                yield replace(finding, evidence=tuple(place_of_step(step) for step in harmful[0].steps))
            else:
                yield replace(finding, confidence=Confidence(max(finding.confidence - 1, Confidence.LOW)))


def _place_of(call: CallEvent) -> Origin:
    return (call.site.path, call.site.line, call.site.column)


def _length(flow: FlowEvent) -> tuple[int, str, int, int, str]:
    return (len(flow.steps), flow.site.path, flow.site.line, flow.site.column, flow.kind)


def place_of_step(step: Step) -> Place:
    return Place(step.path, Span(step.line, step.column, step.end_line, step.end_column), step.why)


def one_of_each_origin(findings: Sequence[Finding], rules: Iterable[str]) -> list[Finding]:
    """Of these rules' findings keep as few as show every origin: first those that show most, then the nearest."""
    kept: list[Finding] = []
    by_rule: dict[str, list[Finding]] = {}
    wanted = frozenset(rules)
    for finding in findings:
        if finding.rule_id in wanted and finding.evidence:
            by_rule.setdefault(finding.rule_id, []).append(finding)
        else:
            kept.append(finding)
    for group in by_rule.values():
        kept.extend(_cover(group))
    return kept


def _cover(findings: list[Finding]) -> list[Finding]:
    at: dict[Place, list[Finding]] = {}
    for finding in findings:
        at.setdefault(replace(finding.place, why=""), []).append(finding)
    kept: list[Finding] = []
    shown: set[tuple[str, Span]] = set()
    while at:
        best = min(at, key=lambda place: _rank(place, at[place], shown))
        group = at.pop(best)
        new = _origins(group) - shown
        if new:
            shown |= new
            kept.extend(group)
    return kept


def _origins(findings: list[Finding]) -> set[tuple[str, Span]]:
    return {(finding.evidence[0].path, finding.evidence[0].span) for finding in findings}


def _rank(place: Place, group: list[Finding], shown: set[tuple[str, Span]]) -> tuple[int, int, bool, Place]:
    origins = _origins(group)
    # what stands above its origin is in a function that is called: where the value was given its name is nearer
    is_elsewhere = all([path != place.path or span.line > place.span.line for path, span in origins])
    return (-len(origins - shown), min(len(finding.evidence) for finding in group), is_elsewhere, place)
