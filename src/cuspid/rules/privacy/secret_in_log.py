"""CSP-D901: a secret is written to a log."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="log",
        sources=("secret",),
        message="{source} and is written to a log by {callee}",
    ),
)
