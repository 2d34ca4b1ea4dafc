"""CSP-D305: equal blocks of data stay equal when they are encrypted."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import AnyOf, Equals, HasTrait

_MESSAGE: Final = "{callee} encrypts each block on its own: equal blocks stay equal, and can be moved"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(trait="cipher.ecb", message=_MESSAGE),
    CallCheck(
        trait="cipher.new",
        when=(Given("cipher.mode", AnyOf((HasTrait("cipher.ecb-mode"), Equals((1,))))),),
        message=_MESSAGE,
    ),
)
