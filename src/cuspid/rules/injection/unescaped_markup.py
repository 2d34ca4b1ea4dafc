"""CSP-D105: untrusted text is declared to be safe markup."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="html.markup",
        message="{source} and is declared to be safe HTML by {callee}",
    ),
)
