"""CSP-D415: a directory is asked, with a password, over a connection in clear text."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Follow, Given
from cuspid.model.facts import Condition, Equals, InState, Matches, Not
from cuspid.model.grade import Confidence
from cuspid.rules.network._conditions import LOOPBACK

_PASSWORD: Final[Condition] = Not(Equals((None, "")))

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="ldap.client",
        when=(Given("url", Matches(rf"ldap://(?!{LOOPBACK})")),),
        follow=(
            Follow(
                "ldap.simple-bind",
                when=(Given("ldap.password", _PASSWORD),),
                why="the password leaves in clear text",
                note="and the password goes through it",
                confidence=Confidence.HIGH,
            ),
        ),
        unless_followed=("ldap.starttls",),
        message="{callee} opens an LDAP connection in clear text",
        confidence=Confidence.LOW,
    ),
    CallCheck(
        trait="ldap.connection",
        when=(Given("ldap.password", _PASSWORD), Given("ldap.server", InState("ldap.tls", ("off",)))),
        unless=(Given("ldap.auto-bind", Matches(r"(?:TLS_BEFORE_BIND|NONE)$")),),
        unless_followed=("ldap.starttls",),
        message="{callee} sends the password to the directory in clear text",
        confidence=Confidence.MEDIUM,
        audit=True,
    ),
)
