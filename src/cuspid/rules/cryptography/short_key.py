"""CSP-D306: a key is too short, or its curve too small, to last."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import Below, HasTrait, Matches

MIN_BITS: Final = 2048
"""What NIST SP 800-131A asks of RSA, DSA and Diffie-Hellman since 2014."""

CHECKS: Final[tuple[Check, ...]] = (
    CallCheck(
        trait="key.make",
        when=(Given("key.bits", Below(MIN_BITS)),),
        message="{callee} makes a key of {argument} bits, which can be factored: 2048 are the least",
    ),
    CallCheck(
        trait="key.make",
        when=(Given("key.curve", HasTrait("curve.weak")),),
        message="{callee} makes a key on a curve that is too small: 224 bits are the least",
    ),
    CallCheck(
        trait="key.make",
        when=(Given("key.curve-name", Matches(r"(nist )?p-?192$|secp192r1$|prime192v1$")),),
        message="{callee} makes a key on a curve that is too small: 224 bits are the least",
    ),
)
