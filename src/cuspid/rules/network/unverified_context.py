"""CSP-D408: a TLS context that checks no certificates, or no host names."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import Equals, HasTrait, InState, Not, Present
from cuspid.model.grade import Confidence, Severity
from cuspid.rules.network._conditions import NO_VERIFY

_NO_CHECK: Final = "which checks no certificate: anybody on the way can answer in the server's place"
_NOT_A_SERVER: Final = Not(InState("tls.role", ("server",)))
"""A server asks its clients for certificates only if it wants them, and never checks their host names."""

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="tls.unverified-context",
        when=(Given("tls.verify", NO_VERIFY),),
        unless=(Given("tls.purpose", HasTrait("tls.for-server")),),
        message="{callee} makes a TLS context " + _NO_CHECK,
    ),
    CallCheck(
        trait="tls.context",
        when=(Given("tls.version", HasTrait("tls.unchecked-protocol")),),
        unless_assigned=(("tls.verify-mode", Present()),),
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
        receiver=_NOT_A_SERVER,
        message="this makes it a TLS context " + _NO_CHECK,
    ),
    AssignCheck(
        switch="tls.check-hostname",
        value=Equals((False,)),
        receiver=_NOT_A_SERVER,
        unless_assigned=(("tls.verify-mode", NO_VERIFY),),
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
