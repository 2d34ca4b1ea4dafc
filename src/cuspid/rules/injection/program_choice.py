"""CSP-D113: untrusted text chooses the program that is started."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="argv",
        message="{source} and chooses the program that {callee} starts",
    ),
)
