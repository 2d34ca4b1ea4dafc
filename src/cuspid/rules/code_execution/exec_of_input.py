"""CSP-D002: untrusted text is compiled or executed as Python code."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck, Given
from cuspid.model.facts import Unknown

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="code",
        weaker=TYPED,
        faint=("api",),
        message="{source} and is run as Python code by {callee}",
    ),
    CallCheck(
        trait="code.exec",
        when=(Given("code.text", Unknown()),),
        message="{callee} runs code that is not known here",
        audit=True,
    ),
)
