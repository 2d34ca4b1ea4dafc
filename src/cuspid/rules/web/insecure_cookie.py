"""CSP-D804: a cookie may travel in the clear."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, CallCheck, Check, Given
from cuspid.model.facts import Equals, Falsy

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="cookie.set",
        when=(Given("cookie.secure", Falsy(none=True)),),
        unless=(Given("cookie.max-age", Equals((0,))),),
        message="{callee} sets a cookie that is sent over plain HTTP as well",
    ),
    *(
        AssignCheck(
            global_name=name,
            value=Equals((False,)),
            anywhere=True,
            in_production=True,
            message="{callee} is off: the session's cookie is sent over plain HTTP as well",
        )
        for name in ("SESSION_COOKIE_SECURE", "REMEMBER_COOKIE_SECURE")
    ),
)
