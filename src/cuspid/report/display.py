"""Makes scanned text fit for a terminal: nothing in it may act, and every character has a known width.

>>> clean("a\\x1b[31mb")
'a\\\\x1b[31mb'

Invariants: what comes out holds no control characters, no characters that change the direction of text, no half
surrogate pairs; `columns` gives one cell for each character that came in, so that columns of a span can be found on
the screen.
"""

from __future__ import annotations

import unicodedata
from typing import Final

TAB_WIDTH: Final = 4

_ACTING: Final = frozenset(("Cc", "Cs", "Zl", "Zp"))
_DIRECTION: Final = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")


def clean(text: str) -> str:
    """A text on one line, with what could act on the terminal written as escapes."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(_shown(character) for character in " ".join(text.splitlines()))


def columns(line: str, *, is_unicode: bool = True) -> list[str]:
    """What to print for each character of a line: a tab as blanks, what could act as an escape, others as they are."""
    if line.isascii() and line.isprintable():
        return list(line)
    cells: list[str] = []
    position = 0
    for character in line:
        cell = " " * (TAB_WIDTH - position % TAB_WIDTH) if character == "\t" else fold(_shown(character), is_unicode)
        position += width(cell)
        cells.append(cell)
    return cells


def width(text: str) -> int:
    """How many columns a text takes on a terminal."""
    return len(text) if text.isascii() else sum(_width(character) for character in text)


def fold(text: str, is_unicode: bool) -> str:
    """The text for a terminal that shows ASCII only, if it is one."""
    return text if is_unicode else text.encode("ascii", "backslashreplace").decode("ascii")


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _shown(character: str) -> str:
    if unicodedata.category(character) not in _ACTING and character not in _DIRECTION:
        return character
    return repr(character)[1:-1] if character < "\x80" else ascii(character)[1:-1]
