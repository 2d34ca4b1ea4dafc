"""Takes the findings out that a comment suppresses, and says which comments are wrong or of no use.

    outcome = apply_suppressions("app.py", read_suppressions(module), findings, policy)
    outcome.findings, outcome.suppressed, outcome.diagnostics

It is asked once all rules have run over the whole project, and before findings are filtered by severity and
confidence: a comment is of use as long as there is something to suppress, shown or not.

Invariants: `findings` and `suppressed` together are what came in, in the same order; a malformed, unknown or forbidden
comment suppresses nothing.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace

from cuspid.engine.config import Config
from cuspid.engine.suggest import did_you_mean
from cuspid.engine.suppress_read import Origin, Suppression
from cuspid.model.finding import Diagnostic, Finding, Trouble


@dataclass(frozen=True, slots=True)
class Policy:
    """What a run accepts of suppressions."""

    known_ids: frozenset[str]
    """The ids of all rules there are; others are said to be unknown."""
    active_ids: frozenset[str]
    """The ids of the rules that ran: a suppression of any other cannot be called unused."""
    is_complete: bool = True
    """All rules ran that run by default: only then can a suppression of all rules be called unused."""
    require_ids: bool = False
    require_reason: bool = False
    report_unused: bool = False
    is_off: bool = False
    """Comments suppress nothing and are not read."""


def policy_of(config: Config, all_rules: Collection[tuple[str, bool]], active_ids: Collection[str]) -> Policy:
    """The policy of a run; `all_rules` are the ids of all rules, each with whether it is an audit rule."""
    active = frozenset(active_ids)
    return Policy(
        known_ids=frozenset(rule_id for rule_id, _ in all_rules),
        active_ids=active,
        is_complete=active.issuperset(rule_id for rule_id, is_audit in all_rules if not is_audit),
        require_ids=config.require_ids,
        require_reason=config.require_reason,
        report_unused=config.report_unused_suppressions,
        is_off=not config.respect_suppressions,
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is left of a file's findings."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass
class _Tally:
    """One suppression while the findings are asked about it."""

    suppression: Suppression
    problem: str
    used_ids: set[str] = field(default_factory=set)


def line_of(finding: Finding) -> int:
    """The line on which a finding starts, where lines of the tree and of the file are the same."""
    return finding.place.span.line


def apply_suppressions(
    path: str,
    suppressions: Sequence[Suppression],
    findings: Sequence[Finding],
    policy: Policy,
    tree_line: Callable[[Finding], int] = line_of,
) -> Outcome:
    """Sort out one file's findings.

    In a notebook, `tree_line` gives the line in the tree, which is that of the comments.
    """
    if policy.is_off:
        return Outcome(tuple(findings))
    tallies = [_Tally(suppression, _problem(suppression, policy)) for suppression in suppressions]
    covering = _by_line(tallies, {tree_line(finding) for finding in findings})
    kept: list[Finding] = []
    suppressed: list[Finding] = []
    for finding in findings:
        by = _suppressing(finding, covering[tree_line(finding)])
        if by is None:
            kept.append(finding)
        else:
            suppressed.append(replace(finding, suppressed_by=by.text))
    diagnostics = [
        Diagnostic(path, Trouble.SUPPRESSION, message, tally.suppression.line)
        for tally in tallies
        for message in _messages(tally, policy)
    ]
    return Outcome(tuple(kept), tuple(suppressed), tuple(diagnostics))


def _problem(suppression: Suppression, policy: Policy) -> str:
    """Why a suppression is not obeyed; empty when it is."""
    if suppression.problem:
        return suppression.problem
    if policy.require_ids and suppression.is_blanket:
        return "names no rules, which this project requires"
    if policy.require_reason and suppression.origin is Origin.OWN and not suppression.reason:
        return "gives no reason after `--`, which this project requires"
    return ""


def _by_line(tallies: Sequence[_Tally], wanted: Collection[int]) -> dict[int, list[_Tally]]:
    """For each line with findings, the suppressions that cover it, in order."""
    lines = sorted(wanted)
    covering: dict[int, list[_Tally]] = {line: [] for line in lines}
    for tally in tallies:
        covered = {
            line
            for first, last in tally.suppression.covers
            for line in lines[bisect_left(lines, first) : bisect_right(lines, last)]
        }
        for line in covered:
            covering[line].append(tally)
    return covering


def _suppressing(finding: Finding, tallies: Sequence[_Tally]) -> Suppression | None:
    """The first suppression that takes a finding out; all that would are counted as used."""
    first: Suppression | None = None
    for tally in tallies:
        suppression = tally.suppression
        if suppression.is_blanket or finding.rule_id in suppression.ids:
            tally.used_ids.add(finding.rule_id)
            if not tally.problem:
                first = first or suppression
    return first


def _messages(tally: _Tally, policy: Policy) -> list[str]:
    suppression = tally.suppression
    quoted = f"`{_shortened(suppression.text)}`"
    if tally.problem:
        # Comments for other tools are their business, until one would have hidden a finding here.
        is_ours = suppression.origin is Origin.OWN or bool(tally.used_ids)
        return [f"{quoted} {tally.problem}: nothing is suppressed"] if is_ours else []
    if suppression.origin is not Origin.OWN:
        return []
    messages = [
        f"{quoted} names an unknown rule {rule_id}{did_you_mean(rule_id, policy.known_ids)}"
        for rule_id in suppression.ids
        if rule_id not in policy.known_ids
    ]
    if policy.report_unused:
        messages += _unused(quoted, tally, policy)
    return messages


def _unused(quoted: str, tally: _Tally, policy: Policy) -> list[str]:
    if tally.suppression.is_blanket:
        return [f"{quoted} is not needed: nothing is found here"] if policy.is_complete and not tally.used_ids else []
    unused = [i for i in tally.suppression.ids if i in policy.active_ids and i not in tally.used_ids]
    return [f"{quoted} is not needed for {', '.join(unused)}: that is not found here"] if unused else []


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59] + "…"
