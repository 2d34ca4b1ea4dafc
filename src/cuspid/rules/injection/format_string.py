"""CSP-D112: untrusted text is used as a format string."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="format",
        message="{source} and is used as a format string by {callee}",
    ),
)
