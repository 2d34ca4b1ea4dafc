"""CSP-D003: untrusted text becomes part of a command that a shell reads."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck, Given
from cuspid.model.facts import Truthy, Unknown

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="command",
        weaker=TYPED,
        faint=("api", "file"),
        message="{source} and becomes part of a shell command that {callee} runs",
    ),
    CallCheck(
        trait="shell.run",
        when=(Given("program", Unknown()),),
        message="{callee} gives a shell a command that is not known here",
        audit=True,
    ),
    CallCheck(
        trait="program.run",
        when=(Given("shell", Truthy()), Given("program", Unknown())),
        message="{callee} gives a shell a command that is not known here",
        audit=True,
    ),
)
