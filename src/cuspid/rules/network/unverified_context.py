"""CSP-D408: a TLS context that checks no certificates, or no host names."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import Equals, HasTrait
from cuspid.model.grade import Confidence, Severity
from cuspid.rules.network._conditions import NO_VERIFY

_NO_CHECK: Final = "which checks no certificate: anybody on the way can answer in the server's place"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(trait="tls.unverified-context", message="{callee} makes a TLS context " + _NO_CHECK),
    CallCheck(
        trait="tls.context",
        when=(Given("tls.version", HasTrait("tls.unchecked-protocol")),),
        message="{callee} makes a TLS context that checks no certificate until its `verify_mode` is set",
        severity=Severity.MEDIUM,
        confidence=Confidence.LOW,
        audit=True,
    ),
    CallCheck(
        trait="tls.context",
        when=(Given("tls.verify", NO_VERIFY),),
        message="{callee} makes a TLS context " + _NO_CHECK,
    ),
    CallCheck(
        trait="tls.set-verify",
        when=(Given("tls.verify", NO_VERIFY),),
        message="{callee} makes this a TLS context " + _NO_CHECK,
    ),
    AssignCheck(
        switch="tls.verify-mode",
        value=NO_VERIFY,
        message="this makes it a TLS context " + _NO_CHECK,
    ),
    AssignCheck(
        switch="tls.check-hostname",
        value=Equals((False,)),
        message="this TLS context accepts a certificate made out to any other host",
        severity=Severity.MEDIUM,
        confidence=Confidence.MEDIUM,
    ),
    AssignCheck(
        switch="tls.default-context",
        value=HasTrait("tls.unverified-context"),
        message="every HTTPS connection of this process now uses a TLS context " + _NO_CHECK,
    ),
)
