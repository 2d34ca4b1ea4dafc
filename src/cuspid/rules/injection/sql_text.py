"""CSP-D102: untrusted text is declared to be SQL in a library that would bind it."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="sql.text",
        weaker=TYPED,
        faint=("api",),
        message="{source} and becomes part of the SQL text given to {callee}",
    ),
)
