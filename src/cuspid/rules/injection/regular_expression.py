"""CSP-D111: untrusted text is compiled as a regular expression."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="regex",
        message="{source} and is compiled as a regular expression by {callee}",
    ),
)
