"""CSP-D106: untrusted text becomes part of an XPath expression."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="xpath",
        message="{source} and becomes part of the XPath expression that {callee} evaluates",
    ),
)
