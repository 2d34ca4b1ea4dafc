"""CSP-D007: untrusted text chooses the module that is imported."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import LOCAL, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="import",
        weaker=LOCAL,
        message="{source} and chooses the module that {callee} imports",
    ),
)
