"""CSP-D114: untrusted text becomes part of a mail's headers."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="mail",
        message="{source} and becomes part of the mail that {callee} sends",
    ),
)
