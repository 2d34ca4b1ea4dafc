"""CSP-D601: untrusted text becomes part of what a language model is told to do."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="prompt",
        message="{source} and becomes part of the instructions that {callee} gives a language model",
    ),
    FlowCheck(
        sink="prompt.system",
        message="{source} and becomes part of the instructions that {callee} gives a language model",
    ),
)
