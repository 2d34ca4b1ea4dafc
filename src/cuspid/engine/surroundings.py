"""What a file or class is for, by its name.

>>> serves_development("shop/settings/local.py", ""), serves_development("shop/config.py", "TestingConfig")
(True, True)
"""

from __future__ import annotations

import re
from typing import Final

_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_DEVELOPMENT: Final = frozenset(
    ("dev", "devel", "development", "develop", "local", "debug", "test", "tests", "testing", "conftest",
     "examples", "sample", "samples", "demo", "demos", "fixture", "fixtures", "mock", "mocks", "tutorial", "docs",
     "benchmark", "benchmarks")
)  # fmt: skip


def serves_development(path: str, scope: str) -> bool:
    """Say whether names of the file, its folders or the definition around a place tell that it is not in production."""
    return any(word.lower() in _DEVELOPMENT for word in _WORD.findall(f"{path} {scope}"))
