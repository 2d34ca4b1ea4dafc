"""CSP-D413: an SSH client that talks to whatever answers."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import Entry, Equals, HasTrait
from cuspid.model.grade import Confidence, Severity

_WHATEVER: Final = "whatever host key the server shows"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="ssh.set-policy",
        when=(Given("ssh.policy", HasTrait("ssh.accepts-unknown")),),
        message="{callee} accepts " + _WHATEVER + " at the first connection",
    ),
    CallCheck(
        trait="ssh.client",
        when=(Given("ssh.known-hosts", Equals((None,))),),
        message="{callee} accepts " + _WHATEVER,
    ),
    CallCheck(
        trait="ssh.client",
        when=(Given("ssh.verify", Equals((False,))),),
        message="{callee} accepts " + _WHATEVER,
    ),
    CallCheck(
        trait="ssh.client",
        when=(Given("ssh.options", Entry("StrictHostKeyChecking", Equals(("no", "accept-new")))),),
        message="{callee} accepts " + _WHATEVER,
    ),
    AssignCheck(
        switch="ssh.host-keys",
        value=Equals((None,)),
        message="the SSH client now accepts " + _WHATEVER,
    ),
    CallCheck(
        trait="ssh.client",
        when=(Given("ssh.verify-by-default", Equals((False,))),),
        message="{callee} accepts " + _WHATEVER + ", unless told otherwise",
        severity=Severity.MEDIUM,
        confidence=Confidence.LOW,
        audit=True,
    ),
    CallCheck(
        trait="ssh.accepts-by-default",
        message="{callee} accepts " + _WHATEVER + ", unless told otherwise",
        severity=Severity.MEDIUM,
        confidence=Confidence.LOW,
        audit=True,
    ),
    CallCheck(
        trait="ssh.transport-connect",
        when=(Given("ssh.host-key", Equals((None,))),),
        message="{callee} is given no host key to compare with, and compares none itself",
        severity=Severity.MEDIUM,
        confidence=Confidence.LOW,
        audit=True,
    ),
)
