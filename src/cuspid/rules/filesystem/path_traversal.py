"""CSP-D501: untrusted text chooses a file."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="path",
        sources=("request", "message"),
        weaker=("network", "listing"),
        message="{source} and chooses the path that {callee} uses",
    ),
)
