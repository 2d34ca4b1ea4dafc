"""CSP-D418: a mail or FTP library is left to make its own TLS context, and makes one that checks nothing."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Equals
from cuspid.model.grade import Confidence, Severity

_MESSAGE: Final = "{callee} is given no TLS context, and the one that it makes itself checks no certificate"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="tls.unchecked-by-default",
        when=(Given("tls.context", Equals((None,))),),
        message=_MESSAGE,
    ),
    CallCheck(
        trait="ftp.tls-client",
        when=(Given("tls.context", Equals((None,))),),
        message=_MESSAGE,
        severity=Severity.LOW,
        confidence=Confidence.MEDIUM,
        audit=True,
    ),
)
