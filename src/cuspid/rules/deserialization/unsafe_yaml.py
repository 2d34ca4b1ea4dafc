"""CSP-D202: YAML is loaded by a loader that makes any object."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck, Given
from cuspid.model.facts import HasTrait, Unknown
from cuspid.model.grade import Confidence, Severity

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="yaml",
        weaker=TYPED,
        faint=("api",),
        message="{source} and is loaded by {callee}, which makes any object that the YAML names",
    ),
    CallCheck(
        trait="yaml.load",
        when=(Given("yaml.loader", HasTrait("yaml.unsafe-loader")), Given("stream", Unknown())),
        message="{callee} is given a loader that makes any object the document names",
        severity=Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
    ),
    CallCheck(
        trait="yaml.unsafe-load",
        when=(Given("stream", Unknown()),),
        message="{callee} makes any object the document names",
        severity=Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
    ),
)
