"""CSP-D005: `input` of Python 2 evaluates what is typed."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        names=("__builtin__.input",),
        message="{callee} evaluates what is typed as Python code",
    ),
)
