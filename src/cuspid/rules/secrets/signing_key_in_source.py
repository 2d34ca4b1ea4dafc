"""CSP-D902: the key that a web framework signs with is written in the source."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import AssignCheck, Check
from cuspid.model.facts import Fixed

_MESSAGE: Final = "whoever can read the source can sign sessions and links: `{callee}` is written there"

CHECKS: Final[tuple[Check, ...]] = (
    *(
        AssignCheck(global_name=name, value=Fixed(least=1), anywhere=True, in_production=True, message=_MESSAGE)
        for name in ("SECRET_KEY", "JWT_SECRET_KEY")
    ),
    AssignCheck(switch="session.key", value=Fixed(least=1), in_production=True, message=_MESSAGE),
)
