"""CSP-D805: scripts can read a cookie that lets somebody in."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import Equals, Falsy
from cuspid.rules.web._cookies import SESSION_LIKE

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="cookie.set",
        when=(SESSION_LIKE, Given("cookie.httponly", Falsy(none=True))),
        unless=(Given("cookie.max-age", Equals((0,))),),
        message="{callee} sets {argument}, which scripts of the page can read and send away",
    ),
    *(
        AssignCheck(
            global_name=name,
            value=Equals((False,)),
            anywhere=True,
            in_production=True,
            message="{callee} is off: scripts of any page can read the session's cookie and send it away",
        )
        for name in ("SESSION_COOKIE_HTTPONLY", "REMEMBER_COOKIE_HTTPONLY")
    ),
)
