"""CSP-D507: a file with a known name is written in a folder that everybody may write to."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="file.in-shared-folder",
        message="{callee} writes a file whose name anybody on the machine knows, in a folder that is everybody's",
        in_production=True,
    ),
)
