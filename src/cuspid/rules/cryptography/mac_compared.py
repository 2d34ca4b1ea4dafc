"""CSP-D309: a keyed digest is compared in a way that takes the longer the more of it is right."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="compare",
        sources=("mac",),
        message="{source}, and `{callee}` takes the longer the more of it is right",
    ),
)
