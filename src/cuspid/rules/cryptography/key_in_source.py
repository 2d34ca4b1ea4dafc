"""CSP-D312: a key that encrypts or signs is written in the source."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Fixed

_MESSAGE: Final = "{callee} is given a key that everybody knows who can read the source"

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(trait="cipher.key-holder", when=(Given("cipher.key", Fixed(least=1)),), message=_MESSAGE),
    CallCheck(trait="jwt.encode", when=(Given("jwt.key", Fixed(least=1)),), message=_MESSAGE),
    CallCheck(trait="signer.new", when=(Given("signer.key", Fixed(least=1)),), message=_MESSAGE),
)
