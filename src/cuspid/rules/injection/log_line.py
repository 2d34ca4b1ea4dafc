"""CSP-D108: untrusted text is written to a log with its line breaks."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="log",
        sources=("request", "message"),
        message="{source} and is written to a log by {callee} with its line breaks",
    ),
)
