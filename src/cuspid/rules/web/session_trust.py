"""CSP-D802: unchecked data from the client is stored in the session."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck
from cuspid.model.grade import Confidence

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="session",
        sources=("request", "message"),
        message="{source} and is stored in the session as if it were checked",
        confidence=Confidence.MEDIUM,
    ),
)
