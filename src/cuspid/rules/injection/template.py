"""CSP-D103: untrusted text is used as the source of a template."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="template",
        weaker=TYPED,
        faint=("api",),
        message="{source} and becomes part of the template that {callee} compiles",
    ),
)
