"""What a file or class is for, by its name.

>>> serves_development("shop/settings/local.py", ""), serves_development("shop/config.py", "TestingConfig")
(True, True)

The conventions of test runners and settings count, not any word: a `LoadTest` may well be what is sold.
"""

from __future__ import annotations

import re
from pathlib import PurePosixPath
from typing import Final

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_FOLDERS: Final = frozenset(
    ("test", "tests", "testing", "fixtures", "examples", "samples", "demo", "demos", "docs", "doc", "benchmarks",
     "tutorial", "tutorials")
)  # fmt: skip
_DEVELOPMENT: Final = frozenset(("dev", "devel", "development", "develop", "local", "testing"))
"""Words of the names of settings that are not used in production."""


def serves_development(path: str, scope: str) -> bool:
    """Say whether names of the file, its folders or the definition around a place tell that it is not in production."""
    file = PurePosixPath(path)
    if not _FOLDERS.isdisjoint(file.parts[:-1]) or file.stem == "conftest":
        return True
    if file.stem.startswith("test_") or file.stem.endswith(("_test", "_tests")) or _has_word(file.stem):
        return True
    return any(part.startswith(("Test", "test_")) or _names_settings(part) for part in scope.split("."))


def _names_settings(name: str) -> bool:
    return name[:1].isupper() and _has_word(name)


def _has_word(name: str) -> bool:
    return any(word.lower() in _DEVELOPMENT for word in _WORD.findall(name))
