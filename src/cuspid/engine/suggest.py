"""Guesses what somebody meant to write.

>>> did_you_mean("CSP-D460", ["CSP-D406"])
', did you mean CSP-D406?'
"""

from __future__ import annotations

import difflib
from collections.abc import Collection
from typing import Final

_CUTOFF: Final = 0.6
"""Below this likeness a guess confuses more than it helps."""
_CLOSE: Final = 8
"""How many are looked at for swapped characters."""
_LONGEST: Final = 100
"""Comparing takes quadratic time, and nobody means a word this long."""


def did_you_mean(word: str, words: Collection[str]) -> str:
    """The end of an error message: the closest of `words`, or nothing."""
    if len(word) > _LONGEST:
        return ""
    meant = word.lower().replace("_", "-")
    close = difflib.get_close_matches(meant, [candidate.lower() for candidate in words], n=_CLOSE, cutoff=_CUTOFF)
    # Swapped characters are the commonest slip, and the likeness above does not favour them.
    close.sort(key=lambda candidate: sorted(candidate) != sorted(meant))
    shown = {candidate.lower(): candidate for candidate in words}
    return f", did you mean {shown[close[0]]}?" if close else ""
