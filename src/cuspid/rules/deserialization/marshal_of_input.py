"""CSP-D203: untrusted data is read by marshal."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="marshal",
        weaker=TYPED,
        faint=("api",),
        message="{source} and is read by {callee}, which is not made for hostile data",
    ),
    CallCheck(
        trait="marshal.load",
        message="{callee} is not made for data that somebody else may write",
        audit=True,
    ),
)
