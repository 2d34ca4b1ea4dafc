"""CSP-D008: untrusted text chooses the attribute that is set or called."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="attribute",
        message="{source} and chooses the attribute that {callee} changes",
    ),
    FlowCheck(
        sink="attribute.call",
        message="{source} and chooses the method that is called",
    ),
)
