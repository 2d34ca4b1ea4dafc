"""CSP-D407: an HTTPS connection that leaves it to the running Python whether certificates are checked."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Equals
from cuspid.model.grade import Confidence

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="https.connection",
        when=(Given("tls.context", Equals((None,))),),
        message="{callee} is given no context, so the process's default decides whether certificates are checked",
        confidence=Confidence.LOW,
    ),
)
