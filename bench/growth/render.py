"""The growth results as a page and as a plot; the figures kept between runs."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final, TypeAlias

from bench.figures import MEGABYTE, fitted, seconds, throughput
from bench.growth.svg import Panel, Series, plot
from bench.measure import Cost

_Figure: TypeAlias = Callable[[Cost], float]

FORMAT: Final = 1
TITLES: Final = {
    "copies": "The same once, and many times",
    "packages": "One package, and many",
    "processes": "One process, and two",
}
"""By series, in the order of the page."""
GROWING: Final = ("copies", "packages")
"""Series that grow."""


@dataclass(frozen=True, slots=True)
class Point:
    """One step, measured."""

    label: str
    jobs: int
    files: int
    lines: int
    cost: Cost


@dataclass(frozen=True, slots=True)
class Growth:
    """One series."""

    machine: str
    points: tuple[Point, ...]

    def whole(self) -> list[Point]:
        """Return the points that stand for whole runs."""
        return [point for point in self.points if not point.cost.cut and point.cost.code >= 0]


def page(every: Mapping[str, Growth], shown: str) -> str:
    """Return the page; `shown` says how Cuspid was run."""
    parts = ["# Growth", "", "Written by `python -m bench.growth`; not to be edited.", "", shown, ""]
    parts += ["![Wall time and memory against lines](growth.svg)", ""]
    for name, title in TITLES.items():
        if name in every:
            parts += [f"## {title}", "", *_table(every[name]), ""]
            parts += [*_exponents(every[name]), ""] if name in GROWING else []
            parts += [f"{every[name].machine}.", ""]
    return "\n".join(parts).rstrip() + "\n"


def _table(growth: Growth) -> list[str]:
    head = "| what | processes | files | lines | wall s | CPU s | peak MB | lines/s | CPU µs a line | exit |"
    lines = [head, "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|"]
    for each in growth.points:
        cost = each.cost
        micro = "–" if cost.cut else f"{cost.cpu / max(each.lines, 1) * 1e6:.0f}"
        lines.append(
            f"| {each.label} | {each.jobs} | {each.files} | {each.lines} | {seconds(cost.wall, cost.cut)} "
            f"| {seconds(cost.cpu, cost.cut)} | {cost.peak / MEGABYTE:.0f} | {throughput(each.lines, cost)} "
            f"| {micro} | {'cut off' if cost.cut else cost.code} |"
        )
    return lines


def exponent(growth: Growth, figure: _Figure) -> str:
    """Return as text how a figure grows with the lines: as which power of them, 1 being straight."""
    curve = fitted([(float(point.lines), figure(point.cost)) for point in growth.whole()])
    return "–" if curve is None else f"{curve[1]:.2f}"


def _exponents(growth: Growth) -> list[str]:
    wall, cpu, peak = (exponent(growth, figure) for figure in (_wall, _cpu, _peak))
    return [f"Fitted exponents over lines, where 1 is linear: wall time {wall}, CPU time {cpu}, peak memory {peak}."]


def picture(every: Mapping[str, Growth]) -> str:
    """Return the plot: wall time and memory against lines."""
    panels = [
        Panel("lines", "wall time, seconds", _series(every, _wall)),
        Panel("lines", "peak memory, MB", _series(every, _peak)),
    ]
    return plot("Cuspid: cost against lines", panels)


def _series(every: Mapping[str, Growth], figure: _Figure) -> tuple[Series, ...]:
    return tuple(
        Series(
            f"{name}: exponent {exponent(every[name], figure)}",
            tuple((float(point.lines), figure(point.cost)) for point in every[name].whole()),
        )
        for name in GROWING
        if name in every
    )


def _wall(cost: Cost) -> float:
    return cost.wall


def _cpu(cost: Cost) -> float:
    return cost.cpu


def _peak(cost: Cost) -> float:
    return cost.peak / MEGABYTE


def read(path: Path) -> dict[str, Growth]:
    """Return what earlier runs left, by series; nothing where that cannot be read."""
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["format"] != FORMAT:
            return {}
        return {
            name: Growth(each["machine"], tuple(Point(**{**p, "cost": Cost(**p["cost"])}) for p in each["points"]))
            for name, each in data["series"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def write(path: Path, every: Mapping[str, Growth]) -> None:
    """Keep the figures."""
    data = {"format": FORMAT, "series": {name: asdict(growth) for name, growth in every.items()}}
    path.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
