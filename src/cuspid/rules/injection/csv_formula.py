"""CSP-D115: untrusted text may become a formula of a spreadsheet."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="csv",
        sources=("request", "message"),
        message="{source} and is written to a table by {callee}, where a spreadsheet may take it for a formula",
    ),
)
