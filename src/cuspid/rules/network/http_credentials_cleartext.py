"""CSP-D416: credentials go with a plain HTTP request."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import AnyOf, Condition, Entry, Equals, Matches, Not, Present
from cuspid.rules.network._conditions import LOOPBACK, PLAIN_HTTP

_CREDENTIALS: Final[Condition] = AnyOf(
    tuple(Entry(name, Present()) for name in ("Authorization", "authorization", "Cookie", "X-API-Key", "X-Auth-Token"))
)
_LOGIN: Final[Condition] = Matches(rf"http://[^/?#@]*:[^/?#@]*@(?!{LOOPBACK})")
_MESSAGE: Final = "{callee} sends credentials over plain HTTP"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="http.request",
        when=(Given("url", PLAIN_HTTP), Given("http.auth", Not(Equals((None,))))),
        message=_MESSAGE,
    ),
    CallCheck(
        trait="http.request",
        when=(Given("url", PLAIN_HTTP), Given("http.headers", _CREDENTIALS)),
        message=_MESSAGE,
    ),
    CallCheck(trait="http.request", when=(Given("url", _LOGIN),), message=_MESSAGE),
)
