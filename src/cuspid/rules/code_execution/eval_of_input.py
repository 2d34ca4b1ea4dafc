"""CSP-D001: untrusted text is evaluated as a Python expression."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck, Given
from cuspid.model.facts import Unknown

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="code.eval",
        weaker=TYPED,
        faint=("api", "file"),
        message="{source} and is evaluated as Python by {callee}",
    ),
    CallCheck(
        trait="code.eval",
        when=(Given("code.text", Unknown()),),
        message="{callee} evaluates text that is not known here",
        audit=True,
    ),
)
