"""The results as a page: one table of all runs, what they are to reach, and what changed since the last time."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from bench.figures import MEGABYTE, NONE, ratio, seconds, throughput, times
from bench.speed.compare import Change
from bench.speed.goals import judged
from bench.speed.results import Measured, Row
from bench.speed.tools import CUSPID

EXPLAINED = """\
Medians. Wall and CPU in seconds; CPU is user and system time of the whole process tree. Peak: megabytes (1 000 000
bytes) of all processes together at the worst moment that was sampled, shared pages counted once, and never less than
the largest process had; about 25 is what the benchmark itself has, with which each begins. × wall and × CPU: as
multiples of Cuspid's in the same case and mode. A figure with > is of a run that was ended for taking too long. Exit: 0
and 1 are whole runs; 2 means that something could not be scanned; below 0, that a signal ended it.

Cold: without a cache, or for Cuspid with an empty one that it fills. Warm: the same tree once more. Changed: one file
of middling size has got a statement that is new. Bandit and Semgrep keep no cache: what they take is always what stands
under cold. Ruff is run with `--select S --ignore S101 --preview`, Semgrep with the rules of
`bench/speed/semgrep_rules.yml`; each writes its findings in the cheapest of its formats.
"""


def render(cases: Mapping[str, Measured], fresh: Collection[str], changes: Sequence[Change]) -> str:
    """Return the page; `fresh` are the cases that were measured now."""
    parts = ["# Speed", "", "Written by `python -m bench.speed`; not to be edited.", "", EXPLAINED]
    parts += ["| case | mode | tool | wall s | CPU s | peak MB | lines/s | × wall | × CPU | runs | exit |"]
    parts += ["|---|---|---|--:|--:|--:|--:|--:|--:|--:|--:|"]
    parts += [_line(name, case, row) for name, case in cases.items() for row in case.rows]
    parts += ["", "## Cases", "", *_about(cases, fresh), *_goals(cases), *_changes(changes)]
    return "\n".join(parts).rstrip() + "\n"


def _line(name: str, case: Measured, row: Row) -> str:
    cost, base = row.cost, case.row(CUSPID, row.mode)
    wall, cpu = NONE, NONE
    if base is not None and not base.cost.cut:
        wall = times(ratio(cost.wall, base.cost.wall), cost.cut)
        cpu = times(ratio(cost.cpu, base.cost.cpu), cost.cut)
    return (
        f"| {name} | {row.mode} | {row.shown} | {seconds(cost.wall, cost.cut)} | {seconds(cost.cpu, cost.cut)} "
        f"| {cost.peak / MEGABYTE:.0f} | {throughput(case.lines, cost)} | {wall} | {cpu} | {row.runs} "
        f"| {'cut off' if cost.cut else cost.code} |"
    )


def _about(cases: Mapping[str, Measured], fresh: Collection[str]) -> list[str]:
    lines: list[str] = []
    for name, case in cases.items():
        size = f" {case.files:,} files, {case.lines:,} lines." if case.files else ""
        kept = "" if name in fresh else " Kept from an earlier run."
        lines.append(f"- **{name}**: {case.title}.{size} Processes or threads: {case.jobs}. {case.machine}.{kept}")
        lines += [f"  - {note}" for note in case.notes]
    return [*lines, ""]


def _goals(cases: Mapping[str, Measured]) -> list[str]:
    lines = ["## Goals", "", "| what | wanted | is | |", "|---|---|--:|---|"]
    lines += [f"| {goal.words} | {goal.wanted} | {goal.figure} | {goal.verdict} |" for goal in judged(cases)]
    return [*lines, ""]


def _changes(changes: Sequence[Change]) -> list[str]:
    if not changes:
        return []
    lines = ["## Since the last run", "", "CPU seconds of Cuspid, and their multiple of ruff's in the same run.", ""]
    lines += ["| case | mode | CPU then | now | × ruff then | now | became | peak MB then | now |"]
    lines += ["|---|---|--:|--:|--:|--:|--:|--:|--:|"]
    for each in changes:
        then, now = each.then.cost, each.now.cost
        became = each.became
        lines.append(
            f"| {each.case} | {each.mode} | {seconds(then.cpu, then.cut)} | {seconds(now.cpu, now.cut)} "
            f"| {times(each.against_then)} | {times(each.against_now)} | {NONE if became is None else f'{became:.2f}'} "
            f"| {then.peak / MEGABYTE:.0f} | {now.peak / MEGABYTE:.0f} |"
        )
    return [*lines, ""]
