"""CSP-D101: untrusted text becomes part of an SQL statement."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck, Given
from cuspid.model.facts import Matches

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="sql",
        weaker=TYPED,
        faint=("api",),
        message="{source} and becomes part of the SQL statement that {callee} runs",
    ),
    CallCheck(
        trait="sql.execute",
        when=(Given("sql", Matches(r"(?s)\s*(?:select|insert|update|delete|replace|merge|with)\s[^\0]*\0")),),
        message="{callee} runs an SQL statement that is put together from parts",
        audit=True,
    ),
)
