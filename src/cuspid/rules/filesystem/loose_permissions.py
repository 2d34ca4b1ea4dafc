"""CSP-D505: everybody on the machine may change a file."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import HasBits

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="file.change-mode",
        when=(Given("file.mode-bits", HasBits(0o002)),),
        message="{callee} lets everybody on the machine write to the file",
    ),
)
