"""The names that Python itself defines."""

from __future__ import annotations

import builtins
from typing import Final

BUILTIN_NAMES: Final = frozenset(dir(builtins)) | frozenset(
    ("unicode", "raw_input", "xrange", "basestring", "execfile", "reduce", "long")
)
"""Also those of Python 2, whose programs are scanned as well."""
