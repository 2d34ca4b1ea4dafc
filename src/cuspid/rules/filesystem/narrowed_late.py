"""CSP-D508: a file is closed to others only after it was written."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="file.narrowed-late",
        message="until {callee} runs, others may open what was written here",
    ),
)
