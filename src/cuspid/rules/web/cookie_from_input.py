"""CSP-D803: data from the client becomes part of a cookie."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="cookie",
        sources=("request", "message"),
        message="{source} and becomes part of a cookie that {callee} sets",
    ),
)
