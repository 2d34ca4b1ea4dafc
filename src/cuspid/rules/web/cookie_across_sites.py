"""CSP-D806: a cookie that lets somebody in is sent along when another site asks."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import Equals, Matches
from cuspid.rules.web._cookies import SESSION_LIKE

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="cookie.set",
        when=(SESSION_LIKE, Given("cookie.samesite", Matches("none$"))),
        unless=(Given("cookie.max-age", Equals((0,))),),
        message="{callee} sets {argument}, which is sent along whatever site makes the browser ask",
    ),
    AssignCheck(
        global_name="SESSION_COOKIE_SAMESITE",
        value=Matches("none$"),
        anywhere=True,
        in_production=True,
        message="{callee} is off: the session's cookie is sent along whatever site makes the browser ask",
    ),
)
