"""CSP-D302: SHA-1 is used where security may depend on it."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check
from cuspid.rules.cryptography._hashes import weak_hash_checks

CHECKS: Final[tuple[Check, ...]] = weak_hash_checks(
    "hash.sha1", r"sha-?1?$", "{callee} makes a digest that can be forged: SHA-1 has collisions"
)
