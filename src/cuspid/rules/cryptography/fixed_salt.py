"""CSP-D308: a salt, nonce or initialisation vector is the same every time."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Fixed

_SALT: Final = "{callee} is given the same salt every time: equal passwords give equal results"
_NONCE: Final = "{callee} is given the same starting value every time: equal beginnings show, or worse"

CHECKS: Final[tuple[Check, ...]] = (
    *(
        CallCheck(trait=trait, when=(Given("kdf.salt", Fixed()),), message=_SALT)
        for trait in ("kdf.pbkdf2", "kdf.scrypt", "kdf.with-salt")
    ),
    *(
        CallCheck(trait="cipher.with-nonce", when=(Given(switch, Fixed()),), message=_NONCE)
        for switch in ("cipher.nonce", "cipher.iv", "cipher.number-once")
    ),
)
