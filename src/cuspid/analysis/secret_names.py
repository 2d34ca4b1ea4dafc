"""Which names tell that a value is a secret.

>>> is_secret_name("DATABASE_PASSWORD"), is_secret_name("password_min_length")
(True, False)

Names are split into words; a word that makes the thing public, or a number of something, wins.
"""

from __future__ import annotations

import re
from typing import Final

SECRET_WORDS: Final = frozenset(
    (
        "password",
        "passwd",
        "passphrase",
        "pwd",
        "secret",
        "token",
        "apikey",
        "credential",
        "credentials",
        "secrets",
        "passcode",
    )
)
SECRET_PAIRS: Final = frozenset(
    (
        ("api", "key"),
        ("private", "key"),
        ("access", "key"),
        ("secret", "key"),
        ("encryption", "key"),
        ("auth", "key"),
        ("signing", "key"),
    )
)
HARMLESS_WORDS: Final = frozenset(
    ("public", "csrf", "xsrf", "count", "counts", "length", "len", "min", "max", "url", "uri", "path", "file",
     "filename", "dir", "name", "names", "id", "ids", "type", "types", "field", "fields", "form", "label", "policy",
     "rounds", "hash", "hashed", "hasher", "algorithm", "expiry", "expires", "expiration", "ttl", "timeout", "age",
     "page", "next", "previous", "continuation", "pattern", "regex", "re", "prompt", "help", "validator", "validators",
     "strength", "reset", "changed", "required", "enabled", "limit", "usage", "header", "prefix", "suffix", "position",
     "index", "kind", "class", "list", "size", "tokens", "tokenizer", "tokenize", "error", "errors", "message",
     "valid", "is", "has", "use", "manager", "provider", "version", "verbose", "environ", "env", "var", "location",
     "store", "backend", "endpoint")
)  # fmt: skip
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


def is_secret_name(name: str) -> bool:
    """Say whether a variable, attribute or key of this name holds a secret."""
    if len(name) > 64:
        return False
    words = split_words(name)
    if any(word in HARMLESS_WORDS for word in words):
        return False
    return any(word in SECRET_WORDS for word in words) or any(
        pair in SECRET_PAIRS for pair in zip(words, words[1:], strict=False)
    )


PASSWORD_WORDS: Final = frozenset(("password", "passwd", "passphrase", "passcode", "pwd", "passwort", "pass"))
"""What a person chooses and remembers: few enough to be tried one by one."""


def is_password_name(name: str) -> bool:
    """Say whether a secret of this name is one that a person chose."""
    return any(word in PASSWORD_WORDS for word in split_words(name))


def split_words(name: str) -> list[str]:
    """Return the words of a snake-case or camel-case name, in lower case."""
    return [word.lower() for word in _WORD.findall(name)]
