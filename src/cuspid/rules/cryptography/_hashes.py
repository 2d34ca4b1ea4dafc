"""Checks that MD5 and SHA-1 share: which call makes such a digest, and what may be made of it."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import CallCheck, Check, Given
from cuspid.model.facts import AnyOf, Condition, Falsy, HasTrait, Matches
from cuspid.model.grade import Severity

NOT_SECURITY: Final = Given("hash.for-security", Falsy())
HARMLESS: Final = ("identifier", "path")
"""A name in a cache, an ETag, a checksum, part of a file's name."""
FILES: Final = ("file",)
"""What files hold: the digest is their checksum."""
HARMFUL: Final = ("secret", "cookie")
PASSWORD_HASH: Final = ("CSP-D303",)
"""The rule that says more where it is a password that is hashed."""


def weak_hash_checks(trait: str, pattern: str, message: str) -> tuple[Check, ...]:
    """Return the checks for a hash that has collisions: by its own function, and by its name."""
    algorithm = HasTrait(trait.replace("hash.", "algorithm."))
    named: Condition = AnyOf((Matches(pattern), HasTrait(trait), algorithm))
    use = CallCheck(
        trait=trait,
        unless=(NOT_SECURITY,),
        message=message,
        harmless_uses=HARMLESS,
        harmless_data=FILES,
        harmful_uses=HARMFUL,
        yields_to=PASSWORD_HASH,
    )
    by_name = CallCheck(
        trait="hash.by-name",
        when=(Given("hash.name", named),),
        unless=(NOT_SECURITY,),
        message=message,
        harmless_uses=HARMLESS,
        harmless_data=FILES,
        harmful_uses=HARMFUL,
        yields_to=PASSWORD_HASH,
    )
    whatever = (
        CallCheck(trait=trait, unless=(NOT_SECURITY,), message=message, severity=Severity.LOW, audit=True),
        CallCheck(
            trait="hash.by-name",
            when=(Given("hash.name", named),),
            unless=(NOT_SECURITY,),
            message=message,
            severity=Severity.LOW,
            audit=True,
        ),
        CallCheck(
            trait="hmac.new",
            when=(Given("hash.name", named),),
            message="{callee} is keyed with a hash that has collisions: sound so far, and not for anything new",
            severity=Severity.LOW,
            audit=True,
        ),
    )
    signed = CallCheck(
        trait="signature.sign",
        when=(Given("signature.hash", algorithm),),
        message="{callee} signs a digest that can be forged: another document has the same signature",
    )
    return (use, by_name, signed, *whatever)
