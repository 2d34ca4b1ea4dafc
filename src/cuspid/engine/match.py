"""Matching: from the events of the analysis to findings, by what the rules' checks declare.

An index by trait, name, sink kind and switch leads from an event to the checks that ask for it, so that the cost of an
event does not grow with the number of rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cuspid.analysis.events import HIDDEN_DOUBTS, AssignEvent, CallEvent, Events, FlowEvent, Site
from cuspid.analysis.machine import Interest
from cuspid.analysis.taint import API
from cuspid.engine.surroundings import serves_development
from cuspid.engine.uses import Uses, one_of_each_origin, place_of_step
from cuspid.model.check import (
    AssignCheck,
    CallCheck,
    Check,
    Facts,
    FlowCheck,
    FunctionCheck,
    Given,
    Receiver,
    StateCheck,
)
from cuspid.model.facts import Condition, ValueFacts
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence, Severity
from cuspid.model.rule import Rule
from cuspid.model.span import Place, Span

NOT_GIVEN = ValueFacts(given=False)


class Matcher:
    """The checks of the rules that run, indexed."""

    def __init__(self, rules: Sequence[Rule], *, audit: bool = False, more_sources: tuple[str, ...] = ()) -> None:
        self._by_trait: dict[str, list[tuple[Rule, Check]]] = {}
        self._by_name: dict[str, list[tuple[Rule, Check]]] = {}
        self._by_kind: dict[str, list[tuple[Rule, FlowCheck]]] = {}
        self._by_switch: dict[str, list[tuple[Rule, AssignCheck]]] = {}
        self._by_global: dict[str, list[tuple[Rule, AssignCheck]]] = {}
        self._followed: set[str] = set()
        self._mending: set[str] = set()
        self._beside: set[str] = set()
        self._yields: dict[str, frozenset[str]] = {}
        self._uses: set[str] = set()
        self._data: list[str] = []
        self._once: set[str] = set()
        self._more_sources = more_sources
        self._audit = audit
        self.is_library = API in more_sources
        """The user says that every public function is called by strangers."""
        for rule in rules:
            flows = [check for check in rule.checks if isinstance(check, FlowCheck)]
            if flows and all(check.once for check in flows):
                self._once.add(rule.id)
            for check in rule.checks:
                if audit or not (rule.audit or getattr(check, "audit", False)):
                    self._add(rule, check)

    def _add(self, rule: Rule, check: Check) -> None:
        if not isinstance(check, FunctionCheck) and check.yields_to:
            self._yields[rule.id] = self._yields.get(rule.id, frozenset()) | frozenset(check.yields_to)
        if isinstance(check, FlowCheck):
            self._by_kind.setdefault(check.sink, []).append((rule, check))
        elif isinstance(check, AssignCheck):
            if check.switch:
                self._by_switch.setdefault(check.switch, []).append((rule, check))
            if check.global_name:
                self._by_global.setdefault(check.global_name, []).append((rule, check))
                self._beside.update(check.beside)
        elif isinstance(check, StateCheck):
            self._by_trait.setdefault(check.use, []).append((rule, check))
        else:
            if check.trait:
                self._by_trait.setdefault(check.trait, []).append((rule, check))
            for name in check.names:
                self._by_name.setdefault(name, []).append((rule, check))
            if isinstance(check, CallCheck):
                self._followed.update([follow.trait for follow in check.follow])
                self._mending.update([label for label, _ in check.unless_assigned])
                self._followed.update(check.unless_followed)
                self._uses.update(check.harmless_uses, check.harmful_uses, ["hash"] if check.harmless_data else [])
                self._data += check.harmless_data
                self._followed.update(["hash.update"] if check.harmless_data else [])

    def interest(self) -> Interest:
        """What the analysis shall tell."""
        interest = Interest(
            frozenset(self._by_trait) | self._followed,
            frozenset(self._by_name),
            frozenset(self._by_switch) | self._mending,
            frozenset(self._by_kind) | self._uses,
        )
        interest.global_names = frozenset(self._by_global) | self._beside
        flows = [check for checks in self._by_kind.values() for _, check in checks]
        interest.categories = frozenset(self._more_sources) | frozenset(
            [c for check in flows for c in (*check.sources, *check.weaker, *check.faint)]
            + (["digest"] if self._uses else [])
            + self._data
        )
        joined: dict[str, set[str]] = {}
        for kind, checks in self._by_kind.items():
            for _, check in checks:
                for category in (*check.sources, *check.weaker, *check.faint, *self._more_sources):
                    joined.setdefault(category, set()).add(kind)
        interest.joined = {category: frozenset(kinds) for category, kinds in joined.items()}
        return interest

    def findings(self, events: Events) -> list[Finding]:
        """Return the findings of the events. They are merged when those of all files are known: what was merged before
        would weigh otherwise.
        """
        made: dict[int, list[CallEvent]] = {}
        for call in events.calls:
            for number in call.receiver_made_by:
                made.setdefault(number, []).append(call)
        assigned: dict[int, list[AssignEvent]] = {}
        for assign in events.assigns:
            for number in assign.receiver_made_by:
                assigned.setdefault(number, []).append(assign)
        candidates: list[Finding] = []
        uses = Uses(events.flows, self._uses)
        for call in events.calls:
            candidates.extend(self._of_call(call, made.get(call.number, []), assigned.get(call.number, []), uses))
        candidates.extend(self._of_flows(events.flows))
        globals_by_path: dict[str, set[str]] = {}
        for assign in events.assigns:
            globals_by_path.setdefault(assign.site.path, set()).add(assign.global_name)
        for assign in events.assigns:
            beside = [e for number in assign.receiver_made_by for e in assigned[number]]
            candidates.extend(self._of_assign(assign, globals_by_path, beside))
        return list(dict.fromkeys(candidates))

    def without_yielding(self, findings: list[Finding]) -> list[Finding]:
        """Drop what another rule says better at the same place, and what is said of the same origin elsewhere."""
        findings = one_of_each_origin(findings, self._once)
        at: dict[tuple[str, Span], set[str]] = {}
        for finding in findings:
            at.setdefault((finding.place.path, finding.place.span), set()).add(finding.rule_id)
        return [f for f in findings if not self._yields.get(f.rule_id, frozenset()) & at[f.place.path, f.place.span]]

    # --- calls

    def _of_call(
        self, call: CallEvent, followers: list[CallEvent], assigned: list[AssignEvent], uses: Uses
    ) -> Iterator[Finding]:
        asked: list[tuple[Rule, Check]] = list(self._by_name.get(call.callee, ()))
        for trait in call.traits:
            asked += self._by_trait.get(trait, ())
        for rule, check in asked:
            if isinstance(check, CallCheck):
                if check.in_production and serves_development(call.site.path, call.site.scope):
                    continue
                if not _mended(check.unless_assigned, assigned):
                    yield from uses.judged(check, call, followers, _call_finding(rule, check, call, followers))
            elif isinstance(check, StateCheck):
                yield from _state_finding(rule, check, call)
            elif isinstance(check, FunctionCheck):
                yield from _function_findings(rule, check, call)

    # --- flows

    def _of_flows(self, flows: Sequence[FlowEvent]) -> Iterator[Finding]:
        """Yield the findings of flows; what a rule reports once, once."""
        repeated: list[Finding] = []
        for flow in flows:
            for finding in self._of_flow(flow):
                if finding.rule_id in self._once:
                    repeated.append(finding)
                else:
                    yield finding
        yield from one_of_each_origin(repeated, self._once)

    def _of_flow(self, flow: FlowEvent) -> Iterator[Finding]:
        for rule, check in self._by_kind.get(flow.kind, ()):
            confidence = self._confidence_of(check, flow.category)
            if confidence is None:
                continue
            if flow.doubts >= HIDDEN_DOUBTS and not self._audit:
                continue
            confidence = Confidence(max(confidence - flow.doubts, Confidence.LOW))
            source = flow.steps[0]
            message = check.message.format(source=source.why, callee=short(flow.callee), argument="", state="")
            evidence = tuple([place_of_step(step) for step in flow.steps])
            yield _finding(rule, message, check.severity, confidence, flow.site, evidence)

    def _confidence_of(self, check: FlowCheck, category: str) -> Confidence | None:
        """Return how sure a flow from a source of this category is; None if the check does not count it."""
        if category == API and category not in check.faint:
            return Confidence.LOW if self.is_library and "request" in check.sources else None
        # a dotted category is a special case of the one before the dot
        categories = {category, category.partition(".")[0]}
        if not categories.isdisjoint(check.sources):
            return check.confidence
        if not categories.isdisjoint(check.weaker):
            return Confidence(max(check.confidence - 1, Confidence.LOW))
        if not categories.isdisjoint(check.faint):
            return Confidence.LOW
        return check.confidence if not categories.isdisjoint(self._more_sources) else None

    # --- assignments

    def _of_assign(
        self, assign: AssignEvent, globals_by_path: dict[str, set[str]], beside: Sequence[AssignEvent]
    ) -> Iterator[Finding]:
        asked = self._by_switch.get(assign.label, []) if assign.label else self._by_global.get(assign.global_name, [])
        for rule, check in asked:
            if (
                check.beside
                and not assign.label
                and not set(check.beside) & globals_by_path.get(assign.site.path, set())
            ):
                continue
            if not assign.is_global and not check.anywhere:
                continue
            if check.in_production and serves_development(assign.site.path, assign.site.scope):
                continue
            if check.receiver is not None and not check.receiver.holds(assign.receiver):
                continue
            if _mended(check.unless_assigned, beside):
                continue
            if check.value is None or check.value.holds(assign.value):
                name = assign.global_name or assign.label
                message = check.message.format(callee=name, argument=_shown(assign.value), source="", state="")
                yield _finding(rule, message, check.severity, check.confidence, assign.site, ())


def _holds(condition: Given | Receiver, call: CallEvent) -> bool:
    """Say whether a condition holds; of an argument that the callable does not have, nothing does."""
    if isinstance(condition, Receiver):
        return condition.condition.holds(call.receiver)
    value = call.arguments.get(condition.argument)
    return value is not None and condition.condition.holds(value)


def _is_one_of_several(value: ValueFacts) -> bool:
    """Say whether what a condition found is only one of the things that the value may be: an operator's own switch,
    say.
    """
    known = len(value.constants) + len(value.symbols)
    return known > 1 or (value.unknown and known == 1)


def _mended(wanted: tuple[tuple[str, Condition], ...], assigned: Sequence[AssignEvent]) -> bool:
    return any(e.label == label and condition.holds(e.value) for e in assigned for label, condition in wanted)


def _call_finding(rule: Rule, check: CallCheck, call: CallEvent, followers: list[CallEvent]) -> Iterator[Finding]:
    if not all(_holds(c, call) for c in check.when) or any(_holds(c, call) for c in check.unless):
        return
    if any(trait in follower.traits for follower in followers for trait in check.unless_followed):
        return
    argument = next((_shown(call.arguments.get(c.argument, NOT_GIVEN)) for c in check.when if isinstance(c, Given)), "")
    message = check.message.format(callee=short(call.callee), argument=argument, source="", state="")
    confidence = check.confidence
    if any(isinstance(c, Given) and _is_one_of_several(call.arguments.get(c.argument, NOT_GIVEN)) for c in check.when):
        confidence = Confidence(max(confidence - 1, Confidence.LOW))
    steps: list[Place] = []
    seen: list[int] = []
    for follower in followers:
        for number, follow in enumerate(check.follow):
            if follow.trait in follower.traits and all(_holds(c, follower) for c in follow.when):
                why = follow.why.format(callee=short(follower.callee), argument="", source="", state="")
                place = _place(follower.site, why)
                if place not in steps:
                    steps.append(place)
                seen.append(number)
                break
    # a later call that neither grades nor says anything is evidence, and takes nothing back
    kinds = sorted({k for k in seen if check.follow[k].confidence is not None or check.follow[k].note})
    if kinds and all(check.follow[k].confidence is not None for k in kinds):
        confidence = max(c for k in kinds if (c := check.follow[k].confidence) is not None)
    notes = [check.follow[k].note for k in kinds if check.follow[k].note]
    if notes and len(kinds) == len(notes):
        message = f"{message}, {notes[0]}"
    yield _finding(rule, message, check.severity, confidence, call.site, tuple(sorted(steps)))


def _state_finding(rule: Rule, check: StateCheck, call: CallEvent) -> Iterator[Finding]:
    states = dict(call.receiver.state).get(check.state, ())
    bad = [state for state in states if state in check.states]
    if not bad or not all(_holds(c, call) for c in check.when):
        return
    message = check.message.format(callee=short(call.callee), state=bad[0], argument="", source="")
    evidence = (*[place_of_step(step) for step in call.state_steps], _place(call.site, message))
    yield _finding(rule, message, check.severity, check.confidence, call.site, evidence)


def _function_findings(rule: Rule, check: FunctionCheck, call: CallEvent) -> Iterator[Finding]:
    def make(message: str) -> Finding:
        return _finding(rule, message, None, Confidence.HIGH, call.site, ())

    facts = Facts(
        call.callee, call.traits, tuple(sorted(call.arguments.items(), key=lambda a: a[0])), call.receiver, make
    )
    yield from check.function(facts)


def _finding(
    rule: Rule, message: str, severity: Severity | None, confidence: Confidence, site: Site, evidence: tuple[Place, ...]
) -> Finding:
    grade = rule.page.severity if severity is None else severity
    return Finding(rule.id, message, grade, confidence, _place(site, message), evidence, site.scope)


def _place(site: Site, why: str) -> Place:
    return Place(site.path, Span(site.line, site.column, site.end_line, site.end_column), why)


def short(name: str) -> str:
    """Return a callee as a reader would write it: its last two parts, without `builtins` and constructors."""
    parts = name.split(".")
    if parts[-1] == "__init__":
        parts.pop()
    if parts[0] == "builtins":
        parts = parts[1:]
    return ".".join(parts[-2:])


def _shown(value: ValueFacts) -> str:
    if value.symbols:
        return short(value.symbols[0])
    return repr(value.constants[0]) if value.constants else "an unknown value"


def merge(findings: Iterable[Finding]) -> list[Finding]:
    """One danger, one finding: of equal rule and place the surest with the shortest evidence.

    A construction that is seen in several contexts shows what follows in any of them.
    """
    rivals: dict[tuple[str, str, int, int], list[Finding]] = {}
    for finding in findings:
        span = finding.place.span
        rivals.setdefault((finding.rule_id, finding.place.path, span.line, span.column), []).append(finding)
    merged: list[Finding] = []
    for group in rivals.values():
        group.sort(key=_rank)
        evidence = next((f.evidence for f in group if f.evidence), ())
        merged.append(group[0] if group[0].evidence or not evidence else replace(group[0], evidence=evidence))
    return sorted(merged, key=lambda f: (f.place.path, f.place.span, f.rule_id))


def _rank(finding: Finding) -> tuple[int, int, int, str, tuple[Place, ...], Place, str]:
    best_first = (-finding.confidence, -finding.severity, len(finding.evidence))
    return (*best_first, finding.message, finding.evidence, finding.place, finding.scope)
