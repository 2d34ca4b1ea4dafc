"""All transfer functions by qualified name, and the pure functions that are folded on constants.

A pure function here is one of the standard library's that has no effect, whose cost is bounded by the size of its arguments, and that scanned
code cannot replace: Cuspid's own interpreter calls it, never anything that the scanned tree defines.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import posixpath
import urllib.parse
from collections.abc import Callable
from typing import Any, Final

from cuspid.analysis.folding import FOLDING_ERRORS, as_constant
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_builtins import BUILTIN_SPECIALS, Special
from cuspid.analysis.special_library import LIBRARY_SPECIALS
from cuspid.analysis.values import Const, Value

SPECIALS: Final[dict[str, Special]] = {**BUILTIN_SPECIALS, **LIBRARY_SPECIALS}

_SAFE_CODECS: Final = frozenset(("utf-8", "utf8", "ascii", "latin-1", "rot13", "rot_13", "hex", "base64"))


def _codec(function: Callable[..., Any]) -> Callable[..., Any]:
    def apply(value: Any, encoding: str = "utf-8") -> Any:
        if encoding not in _SAFE_CODECS:
            raise ValueError(encoding)
        return function(value, encoding)

    return apply


PURE: Final[dict[str, Callable[..., Any]]] = {
    "base64.b64encode": base64.b64encode,
    "base64.b64decode": base64.b64decode,
    "base64.urlsafe_b64encode": base64.urlsafe_b64encode,
    "base64.urlsafe_b64decode": base64.urlsafe_b64decode,
    "base64.b32encode": base64.b32encode,
    "base64.b32decode": base64.b32decode,
    "base64.b16encode": base64.b16encode,
    "base64.b16decode": base64.b16decode,
    "binascii.hexlify": binascii.hexlify,
    "binascii.unhexlify": binascii.unhexlify,
    "codecs.encode": _codec(codecs.encode),
    "codecs.decode": _codec(codecs.decode),
    "html.escape": html.escape,
    "html.unescape": html.unescape,
    "urllib.parse.quote": urllib.parse.quote,
    "urllib.parse.quote_plus": urllib.parse.quote_plus,
    "urllib.parse.unquote": urllib.parse.unquote,
    "urllib.parse.unquote_plus": urllib.parse.unquote_plus,
    "urllib.parse.urljoin": urllib.parse.urljoin,
    "os.path.basename": posixpath.basename,
    "os.path.dirname": posixpath.dirname,
    "os.path.normpath": posixpath.normpath,
    "builtins.ord": ord,
    "builtins.chr": chr,
    "builtins.hex": hex,
    "builtins.bin": bin,
    "builtins.oct": oct,
    "builtins.abs": abs,
    "builtins.round": round,
    "builtins.sum": sum,
    "builtins.min": min,
    "builtins.max": max,
    "builtins.divmod": divmod,
    "builtins.int": int,
    "builtins.float": float,
}


def call_pure(machine: Machine, name: str, arguments: Arguments) -> Value | None:
    """Call a pure function on constants; None where an argument is not known or the result is no constant."""
    if arguments.star is not None or arguments.double_star is not None:
        return None
    positional: list[object] = []
    for value in arguments.positional:
        if not isinstance(value, Const):
            return None
        positional.append(value.value)
    named: dict[str, object] = {}
    for key, value in arguments.named.items():
        if not isinstance(value, Const):
            return None
        named[key] = value.value
    if any([isinstance(v, (str, bytes)) and len(v) > 1000 for v in positional]):
        return None
    try:
        folded = as_constant(PURE[name](*positional, **named))
    except (*FOLDING_ERRORS, binascii.Error):
        return None
    return None if folded is None else Const(folded.value)


__all__ = ["PURE", "SPECIALS", "call_pure"]
