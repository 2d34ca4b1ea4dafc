"""CSP-D502: an archive from outside is unpacked without a filter."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="archive",
        weaker=TYPED,
        message="{source} and is unpacked by {callee} without a filter",
    ),
)
