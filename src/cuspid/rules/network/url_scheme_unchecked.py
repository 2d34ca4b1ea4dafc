"""CSP-D410: a URL from elsewhere is opened by something that reads files, too."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import LOCAL, STORED, CallCheck, Check, FlowCheck, Given
from cuspid.model.facts import Unknown
from cuspid.model.grade import Confidence

_MESSAGE: Final = "the URL from {source} is opened whatever its scheme: `file:` reads files of this machine"

CHECKS: Final[tuple[Check, ...]] = (
    FlowCheck(sink="url.scheme", sources=STORED, message=_MESSAGE, confidence=Confidence.MEDIUM),
    FlowCheck(sink="url.scheme", sources=LOCAL, message=_MESSAGE, confidence=Confidence.LOW, audit=True),
    CallCheck(
        trait="url.open",
        when=(Given("url", Unknown()),),
        message="{callee} opens this URL whatever its scheme: `file:` reads files of this machine",
        confidence=Confidence.LOW,
        audit=True,
        yields_to=("CSP-D402",),
    ),
)
