"""CSP-D307: a function made for passwords is told to be cheap."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Below

_MESSAGE: Final = "{callee} costs an attacker little: {argument} is far below what is advised"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(trait="kdf.pbkdf2", when=(Given("kdf.iterations", Below(100_000)),), message=_MESSAGE),
    CallCheck(trait="kdf.bcrypt", when=(Given("kdf.rounds", Below(10)),), message=_MESSAGE),
    CallCheck(trait="kdf.scrypt", when=(Given("kdf.cost", Below(2**13)),), message=_MESSAGE),
)
