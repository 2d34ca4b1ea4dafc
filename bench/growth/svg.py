"""A plot as SVG: panels side by side, each with straight axes, series of points, and beside each a straight line from
nothing to its last point, which it would follow if it were proportional.

    text = plot("How cost grows", [Panel("lines", "seconds", [Series("copies", points)])])

Invariants: a pure function: the same points give the same text.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final, TypeAlias

WIDTH: Final = 460
"""Of one panel."""
HEIGHT: Final = 340
LEFT: Final = 70
RIGHT: Final = 20
TOP: Final = 56
BOTTOM: Final = 54
TICKS: Final = 5
COLOURS: Final = ("#3577c0", "#c8641e", "#4a9a4a", "#9a58b5")
GREY: Final = "#8a8a8a"

Point: TypeAlias = tuple[float, float]
_Place: TypeAlias = Callable[[Point], Point]


@dataclass(frozen=True, slots=True)
class Series:
    """Points that belong together, in order."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One pair of axes."""

    across: str
    """What the axis along the bottom counts."""
    up: str
    series: tuple[Series, ...]


def plot(title: str, panels: Sequence[Panel]) -> str:
    """Return the picture."""
    width = WIDTH * len(panels)
    size = f'width="{width}" height="{HEIGHT}" viewBox="0 0 {width} {HEIGHT}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="12">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{width}" height="{HEIGHT}" fill="#ffffff"/>',
        _text(width / 2, 20, title, "middle", 15),
    ]
    for position, panel in enumerate(panels):
        parts += [f'<g transform="translate({position * WIDTH} 0)">', *_panel(panel), "</g>"]
    return "\n".join([*parts, "</svg>"]) + "\n"


def ticks(most: float, wanted: int = TICKS) -> list[float]:
    """Return round numbers from 0 to the first one that is not below `most`, about as many as are wanted."""
    if most <= 0:
        return [0.0, 1.0]
    rough = most / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= rough * 0.999)
    return [step * number for number in range(math.ceil(most / step * 0.999) + 1)]


def _panel(panel: Panel) -> list[str]:
    points = [point for series in panel.series for point in series.points]
    across = ticks(max((x for x, _ in points), default=0))
    up = ticks(max((y for _, y in points), default=0))
    scale_x = (WIDTH - LEFT - RIGHT) / across[-1]
    scale_y = (HEIGHT - TOP - BOTTOM) / up[-1]

    def place(point: Point) -> Point:
        return LEFT + point[0] * scale_x, HEIGHT - BOTTOM - point[1] * scale_y

    parts: list[str] = []
    for tick in across:
        x, y = place((tick, 0))
        parts += [_line((x, TOP), (x, y), GREY, 0.3), _text(x, y + 16, short(tick), "middle")]
    for tick in up:
        x, y = place((0, tick))
        parts += [_line((x, y), (WIDTH - RIGHT, y), GREY, 0.3), _text(x - 6, y + 4, short(tick), "end")]
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, panel.across, "middle"))
    parts.append(_text(LEFT, TOP - 10, panel.up, "start"))
    for number, series in enumerate(panel.series):
        parts += _series(series, number, [place(point) for point in series.points], place)
    return parts


def _series(series: Series, number: int, placed: Sequence[Point], place: _Place) -> list[str]:
    colour = COLOURS[number % len(COLOURS)]
    # What lies above this line cost more for each line than the last step does: cost grows slower than size.
    parts = [_line(place((0, 0)), placed[-1], colour, 1, "4 4")] if placed else []
    path = " ".join([f"{x:.1f},{y:.1f}" for x, y in placed])
    parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
    parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in placed]
    x, y = LEFT + 12, TOP + 16 + number * 18
    return [*parts, _line((x, y), (x + 20, y), colour, 2), _text(x + 26, y + 4, series.name, "start")]


def short(figure: float) -> str:
    """Write a figure as an axis shows it."""
    for size, unit in ((1e9, "G"), (1e6, "M"), (1e3, "k")):
        if figure >= size:
            return f"{figure / size:g}{unit}"
    return f"{figure:g}"


def _line(start: Point, end: Point, colour: str, width: float, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return (
        f'<line x1="{start[0]:.1f}" y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}" stroke="{colour}" '
        f'stroke-width="{width:g}"{dashed}/>'
    )


def _text(x: float, y: float, words: str, anchor: str, size: int = 12) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="#333333">{escape(words)}</text>'
    )
