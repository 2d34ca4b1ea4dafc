"""CSP-D104: untrusted XML is parsed by a parser that follows external entities."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="xml",
        weaker=TYPED,
        message="{source} and is parsed by {callee} with external entities on",
    ),
)
