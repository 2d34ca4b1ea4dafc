"""CSP-D204: a model file is loaded in a way that runs what it says."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import TYPED, CallCheck, Check, FlowCheck, Given
from cuspid.model.facts import Falsy
from cuspid.model.grade import Confidence, Severity

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(
        sink="model",
        weaker=TYPED,
        message="{source} and is loaded as a model by {callee}, which runs what it says",
    ),
    CallCheck(
        trait="torch.load",
        when=(Given("model.weights-only", Falsy()),),
        message="{callee} unpickles the file: weights_only is off",
        severity=Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
    ),
    CallCheck(
        trait="keras.load",
        when=(Given("model.safe-mode", Falsy()),),
        message="{callee} runs code that the file holds: safe_mode is off",
        severity=Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
    ),
    CallCheck(
        trait="model.load",
        message="{callee} runs what the file says; make sure that nobody else can write it",
        audit=True,
    ),
)
