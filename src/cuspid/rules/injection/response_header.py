"""CSP-D109: untrusted text becomes part of a response header."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="header",
        sources=("request", "message"),
        message="{source} and becomes part of a header that {callee} writes",
    ),
)
