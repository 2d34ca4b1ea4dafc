"""What is computed from measured costs: ratios, throughput, the exponent of growth, and how figures are written."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Final

from bench.measure import Cost

MEGABYTE: Final = 1_000_000
NONE: Final = "–"


def ratio(figure: float, base: float) -> float | None:
    """Return how many times the base a figure is; None where there is nothing to divide by."""
    return figure / base if base > 0 else None


def times(figure: float | None, cut: bool = False) -> str:
    """Write a ratio; one of a run that was cut off is a lower bound."""
    if figure is None:
        return NONE
    digits = f"{figure:.0f}" if figure >= 100 else f"{figure:.1f}" if figure >= 10 else f"{figure:.2f}"
    return f"{'> ' if cut else ''}{digits}"


def seconds(figure: float, cut: bool = False) -> str:
    """Write seconds, with as many digits as they are worth."""
    digits = f"{figure:.1f}" if figure >= 100 else f"{figure:.2f}" if figure >= 1 else f"{figure:.3f}"
    return f"{'> ' if cut else ''}{digits}"


def throughput(lines: int, cost: Cost) -> str:
    """Return the lines a second as text; a run that was ended, or that read nothing, has none."""
    return f"{lines / cost.wall:,.0f}" if lines and cost.code >= 0 and not cost.cut else NONE


def fitted(points: Sequence[tuple[float, float]]) -> tuple[float, float] | None:
    """Return `(factor, exponent)` of the curve `y = factor · x ** exponent` that fits the points best, by least squares
    of logarithms; None where fewer than two different sizes were measured.
    """
    known = [(math.log(x), math.log(y)) for x, y in points if x > 0 and y > 0]
    if len({x for x, _ in known}) < 2:
        return None
    middle_x = sum(x for x, _ in known) / len(known)
    middle_y = sum(y for _, y in known) / len(known)
    spread = sum((x - middle_x) ** 2 for x, _ in known)
    exponent = sum((x - middle_x) * (y - middle_y) for x, y in known) / spread
    return math.exp(middle_y - exponent * middle_x), exponent
