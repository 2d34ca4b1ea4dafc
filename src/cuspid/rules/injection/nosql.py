"""CSP-D110: untrusted data becomes part of a document database's query."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="nosql",
        message="{source} and becomes part of the query that {callee} runs",
    ),
    FlowCheck(
        sink="nosql.script",
        message="{source} and becomes part of a script in the query that {callee} runs",
    ),
)
