"""The hash of a line by which GitHub code scanning tells an alert found again from a new one.

    line_hashes("import os\\n", [1])  # {1: "…:1"}

It is `primaryLocationLineHash` as the upload action computes it where a report lacks it: a polynomial of base 37,
modulo 2⁶⁴, over the 100 UTF-16 units that follow the line's start, without blanks and tabs, line ends as line feeds,
65535 as the end of the text and zeros behind it; and how many lines up to this one have the same.

Invariants: pure; linear in the text up to the last line asked for.
"""

from __future__ import annotations

import sys
from array import array
from collections import Counter
from collections.abc import Collection
from operator import mul
from typing import Final

_BLOCK: Final = 100
_POWERS: Final = tuple(pow(37, _BLOCK - 1 - index, 1 << 64) for index in range(_BLOCK))
_MASK: Final = (1 << 64) - 1
_END: Final = 65535
_LINE_FEED: Final = 10
_UTF16: Final = "utf-16-le" if sys.byteorder == "little" else "utf-16-be"


def line_hashes(text: str, lines: Collection[int]) -> dict[int, str]:
    """The hashes of the given lines, counted from 1; those outside the text are left out."""
    dense = text.replace("\r\n", "\n").replace("\r", "\n").replace(" ", "").replace("\t", "")
    units = array("H")
    units.frombytes(dense.encode(_UTF16, "surrogatepass"))
    units.extend([_END] + [0] * _BLOCK)
    last = max(lines, default=0)
    counts: Counter[int] = Counter()
    hashes: dict[int, str] = {}
    start, end = 0, len(units) - _BLOCK
    for line in range(1, last + 1):
        value = sum(map(mul, units[start : start + _BLOCK], _POWERS)) & _MASK
        counts[value] += 1
        if line in lines:
            hashes[line] = f"{value:x}:{counts[value]}"
        try:
            start = units.index(_LINE_FEED, start, end) + 1
        except ValueError:
            break
    return hashes
