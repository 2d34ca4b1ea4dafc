"""CSP-D007: untrusted text chooses the module that is imported."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="import",
        message="{source} and chooses the module that {callee} imports",
    ),
)
