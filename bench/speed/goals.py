"""What the figures are to reach, and whether they do.

    for goal in judged(cases):
        goal.words, goal.bound, goal.figure, goal.verdict

A figure divides two runs of the same case, side by side; what was not measured has none. Where the run above was cut
off, the figure is a lower bound; where the one below was, an upper one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bench.figures import times
from bench.measure import Cost
from bench.speed.results import Measured
from bench.speed.tools import CUSPID, PYTHON

GIBIBYTE: Final = 1024**3
START: Final = "start"


@dataclass(frozen=True, slots=True)
class Goal:
    """A run's wall time against another's."""

    words: str
    over: tuple[str, str, str]
    """Case, tool and mode of the run that is divided …"""
    under: tuple[str, str, str]
    """… and of the one that it is divided by."""
    bound: float
    at_least: bool = False
    """The figure is to be at least the bound; otherwise at most."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """A goal, as it stands."""

    words: str
    wanted: str
    figure: str
    verdict: str


GOALS: Final = (
    Goal("cold, of ruff's wall time", ("corpus", CUSPID, "cold"), ("corpus", "ruff", "cold"), 2),
    Goal("cold, faster than bandit", ("corpus", "bandit", "cold"), ("corpus", CUSPID, "cold"), 40, at_least=True),
    Goal("cold, faster than semgrep", ("corpus", "semgrep", "cold"), ("corpus", CUSPID, "cold"), 30, at_least=True),
    Goal("warm, of ruff's with its cache", ("corpus", CUSPID, "warm"), ("corpus", "ruff", "warm"), 1),
    Goal("one file changed, of the warm run", ("corpus", CUSPID, "changed"), ("corpus", CUSPID, "warm"), 2),
    Goal("starting, of Python's own start", (START, CUSPID, START), (START, PYTHON, START), 1.5),
    Goal("one cached file, of Python's own start", ("file", CUSPID, "warm"), (START, PYTHON, START), 2.5),
)


def judged(cases: Mapping[str, Measured]) -> list[Verdict]:
    """Return every goal with its figure."""
    return [*(_judge(goal, cases) for goal in GOALS), _memory(cases)]


def _judge(goal: Goal, cases: Mapping[str, Measured]) -> Verdict:
    wanted = f"{'at least' if goal.at_least else 'at most'} {goal.bound:g}×"
    over, under = _cost(goal.over, cases), _cost(goal.under, cases)
    if over is None or under is None or under.wall <= 0:
        return Verdict(goal.words, wanted, "–", "not measured")
    if over.cut and under.cut:
        return Verdict(goal.words, wanted, "–", "not known: both were cut off")
    figure = over.wall / under.wall
    met = figure >= goal.bound if goal.at_least else figure <= goal.bound
    # A bound on the figure decides only on its own side of the goal.
    open_ended = (over.cut and met is not goal.at_least) or (under.cut and met is goal.at_least)
    sign = "> " if over.cut else "< " if under.cut else ""
    return Verdict(goal.words, wanted, f"{sign}{times(figure)}×", _said(met, not open_ended))


def _said(met: bool, known: bool) -> str:
    return ("met" if met else "not met") if known else "not known"


def _memory(cases: Mapping[str, Measured]) -> Verdict:
    words, wanted = "peak memory on the corpus", "below 1 GiB"
    rows = [row for row in cases["corpus"].rows if row.tool == CUSPID] if "corpus" in cases else []
    if not rows:
        return Verdict(words, wanted, "–", "not measured")
    peak = max(row.cost.peak for row in rows)
    met = peak < GIBIBYTE
    known = not met or not any(row.cost.cut for row in rows)
    return Verdict(words, wanted, f"{peak / GIBIBYTE:.2f} GiB", _said(met, known))


def _cost(place: tuple[str, str, str], cases: Mapping[str, Measured]) -> Cost | None:
    case, tool, mode = place
    row = cases[case].row(tool, mode) if case in cases else None
    return None if row is None or (row.cost.code < 0 and not row.cost.cut) else row.cost
