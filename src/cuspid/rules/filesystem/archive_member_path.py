"""CSP-D503: a name inside an archive chooses the file that is written."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="path",
        sources=("archive",),
        message="{source} and chooses the path that {callee} uses",
    ),
)
