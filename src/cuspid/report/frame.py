"""Shows a place in its code: numbered lines, the span underlined, the reason beside it.

    10 │ def mirror(host):
    11 │     ftp = FTP(host, user, password)
       │           ^^^^^^^^^^^^^^^^^^^^^^^^^ the session is opened without TLS

Invariants: no line is wider than asked, except for the reason; the underline stands exactly below its characters, also
with tabs, wide and combining characters, and in lines that are cut.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

from cuspid.model.span import Span
from cuspid.report.display import columns, width
from cuspid.report.paint import Paint

MAX_SPAN_LINES: Final = 4
"""Of a longer span the beginning is shown: the reader needs the place, not the whole of it."""
_MARGIN: Final = 12
"""Columns kept before the span in a line that is cut."""


@dataclass(frozen=True, slots=True)
class FrameStyle:
    """How frames are drawn."""

    paint: Paint
    width: int
    is_unicode: bool
    indent: str
    before: int = 0
    """Lines of context above the span."""
    after: int = 0

    @property
    def bar(self) -> str:
        return "│" if self.is_unicode else "|"

    @property
    def cut(self) -> str:
        return "…" if self.is_unicode else "..."


@dataclass(frozen=True, slots=True)
class _Shown:
    """One line of code with the columns to underline (none where they are equal)."""

    number: int
    text: str
    first: int = 0
    last: int = 0


def draw_frame(
    line_of: Callable[[int], str], span: Span, why: str, style: FrameStyle, mark: Callable[[str], str]
) -> Iterator[str]:
    """Yield the lines of a frame; `line_of` gives the code, `mark` colours the underline."""
    shown = list(_choose(line_of, span, style))
    if not shown:
        return
    gutter = len(str(shown[-1].number))
    room = max(20, style.width - len(style.indent) - gutter - 3)
    last_marked = max((line.number for line in shown if line.last > line.first), default=0)
    for line in shown:
        code, start, end = _clip(line, room, style)
        number = style.paint.faint(f"{line.number:>{gutter}} {style.bar}")
        yield f"{style.indent}{number} {code}".rstrip()
        if end > start:
            pad = style.indent + style.paint.faint(f"{'':>{gutter}} {style.bar}")
            label = mark(f" {why}") if why and line.number == last_marked else ""
            yield f"{pad} {' ' * start}{mark('^' * (end - start))}{label}"
    if span.end_line - span.line >= MAX_SPAN_LINES:
        yield style.indent + style.paint.faint(f"{'':>{gutter}} {style.cut}")


def _choose(line_of: Callable[[int], str], span: Span, style: FrameStyle) -> Iterator[_Shown]:
    """Yield the lines to show: the span's own, and context that is not blank at the edge."""
    above = [_Shown(number, line_of(number)) for number in range(max(1, span.line - style.before), span.line)]
    while above and not above[0].text.strip():
        above.pop(0)
    yield from above
    last = min(span.end_line, span.line + MAX_SPAN_LINES - 1)
    for number in range(span.line, last + 1):
        text = line_of(number)
        blank = len(text) - len(text.lstrip())
        first = span.column if number == span.line else blank
        end = span.end_column if number == span.end_line else len(text.rstrip())
        first = min(first, len(text))
        yield _Shown(number, text, first, max(min(end, len(text)), first + (number == span.line)))
    if last == span.end_line:
        below = [_Shown(number, line_of(number)) for number in range(last + 1, last + 1 + style.after)]
        while below and not below[-1].text.strip():
            below.pop()
        yield from below


def _clip(line: _Shown, room: int, style: FrameStyle) -> tuple[str, int, int]:
    """The part of a line that fits, and where its underline starts and ends on the screen."""
    begin = 0
    before = columns(line.text[: min(line.first, room)], is_unicode=style.is_unicode)
    if line.first > room or width("".join(before)) > room - _MARGIN:
        begin = max(0, line.first - _MARGIN)
    # With few exceptions a character takes a column or more: what lies further on cannot be seen.
    window = line.text[begin : begin + room + 1]
    left = style.cut if begin else ""
    cells = columns(window, is_unicode=style.is_unicode)
    positions = list(accumulate((width(cell) for cell in cells), initial=width(left)))
    count, right = len(cells), ""
    if begin + len(window) < len(line.text) or positions[-1] > room:
        right = style.cut
        count = max(0, bisect_right(positions, room - width(right)) - 1)
    start = positions[min(max(line.first - begin, 0), count)]
    end = positions[min(max(line.last - begin, 0), count)]
    code = left + "".join(cells[:count]) + right
    return code, start, max(end, start + 1) if line.last > line.first else start
