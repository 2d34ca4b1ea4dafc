"""CSP-D504: a temporary file is named before it is made."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="temp.name",
        message="{callee} names a file that anybody may make before the program does",
    ),
)
