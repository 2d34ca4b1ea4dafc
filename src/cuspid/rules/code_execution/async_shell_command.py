"""CSP-D004: untrusted text becomes part of a shell command that an event loop starts."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="command.async",
        weaker=TYPED,
        faint=("api", "file"),
        message="{source} and becomes part of a shell command that {callee} starts",
    ),
)
