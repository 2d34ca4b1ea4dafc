"""CSP-D402: untrusted text chooses the address that the server requests."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="url",
        sources=("request", "message"),
        message="{source} and chooses the address that {callee} requests",
    ),
)
