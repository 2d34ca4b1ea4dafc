"""CSP-D301: MD5 is used where security may depend on it."""

from __future__ import annotations

from typing import Final

from cuspid.model.check import Check
from cuspid.rules.cryptography._hashes import weak_hash_checks

CHECKS: Final[tuple[Check, ...]] = weak_hash_checks(
    "hash.md5", r"md[245]$", "{callee} makes a digest that can be forged: MD5 has collisions"
)
