"""CSP-D801: untrusted text chooses where the browser is sent."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="redirect",
        sources=("request", "message"),
        message="{source} and chooses where {callee} sends the browser",
    ),
)
