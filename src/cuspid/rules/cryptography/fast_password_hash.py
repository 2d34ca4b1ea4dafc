"""CSP-D303: a password is hashed by a function that is made to be fast."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="hash",
        sources=("secret.password",),
        message="{source}, and {callee} is fast: whoever gets the digest tries millions of passwords a second",
        once=True,
    ),
)
