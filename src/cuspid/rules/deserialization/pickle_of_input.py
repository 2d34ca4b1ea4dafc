"""CSP-D201: untrusted data is unpickled."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="deserialize",
        weaker=TYPED,
        faint=("api",),
        message="{source} and is deserialized by {callee}, which runs what it says",
    ),
    CallCheck(
        trait="deserialize.load",
        message="{callee} runs what the data says; make sure that nobody else can write it",
        audit=True,
    ),
)
