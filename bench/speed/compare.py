"""What became of Cuspid's figures since the last run.

    for change in compared(before, now):
        change.wall, change.against_then, change.against_now

On a busy machine seconds tell little: what counts is how Cuspid stands to ruff, which had the same machine in the same
minutes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bench.figures import ratio
from bench.speed.results import Measured, Row
from bench.speed.tools import CUSPID

YARDSTICK: Final = "ruff"


@dataclass(frozen=True, slots=True)
class Change:
    """One case in one mode, then and now."""

    case: str
    mode: str
    then: Row
    now: Row
    against_then: float | None
    """Cuspid's CPU time as a multiple of ruff's, in the last run; None where ruff was not measured whole."""
    against_now: float | None

    @property
    def became(self) -> float | None:
        """Return what the multiple became of what it was; below 1 is faster."""
        if self.against_then is None or self.against_now is None:
            return None
        return ratio(self.against_now, self.against_then)


def compared(before: Mapping[str, Measured], now: Mapping[str, Measured]) -> list[Change]:
    """Compare every case and mode that both runs have."""
    changes: list[Change] = []
    for name, case in now.items():
        for row in case.rows:
            old = before[name].row(CUSPID, row.mode) if name in before and row.tool == CUSPID else None
            if old is not None:
                against = (_against(before[name], row.mode), _against(case, row.mode))
                changes.append(Change(name, row.mode, old, row, *against))
    return changes


def _against(case: Measured, mode: str) -> float | None:
    own, other = case.row(CUSPID, mode), case.row(YARDSTICK, mode)
    if own is None or other is None or own.cost.cut or other.cost.cut:
        return None
    return ratio(own.cost.cpu, other.cost.cpu)
