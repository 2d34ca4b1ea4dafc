"""CSP-D118: an XSLT stylesheet comes from outside."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="xslt",
        weaker=TYPED,
        faint=("api",),
        message="{source} and is run as a stylesheet by {callee}, which may read and write files",
    ),
)
