"""CSP-X001: untrusted text is sent to a browser as HTML."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="html",
        sources=("request", "message"),
        message="{source} and is sent to the browser as HTML",
    ),
)
