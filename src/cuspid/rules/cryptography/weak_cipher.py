"""CSP-D304: data is encrypted by a cipher that can be broken."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="cipher.weak",
        message="{callee} is a cipher that can be broken: its key, its blocks or its output are too weak",
    ),
)
