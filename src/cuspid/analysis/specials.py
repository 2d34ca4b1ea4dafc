"""All transfer functions by qualified name, and the pure functions that are folded on constants.

A pure function here is one of the standard library's that has no effect, whose cost is bounded by the size of its
arguments, and that scanned code cannot replace: Cuspid's own interpreter calls it, never anything that the scanned tree
defines.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import json
import posixpath
import shlex
import textwrap
import urllib.parse
from collections.abc import Callable
from typing import Any, Final

from cuspid.analysis.folding import FOLDING_ERRORS
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.python_values import from_python, python_value
from cuspid.analysis.round_trips import ROUND_TRIP_SPECIALS
from cuspid.analysis.special_argparse import ARGPARSE_SPECIALS
from cuspid.analysis.special_builtins import BUILTIN_SPECIALS
from cuspid.analysis.special_dispatch import DISPATCH_SPECIALS
from cuspid.analysis.special_files import FILE_SPECIALS
from cuspid.analysis.special_library import LIBRARY_SPECIALS
from cuspid.analysis.special_markup import MARKUP_SPECIALS
from cuspid.analysis.special_models import MODEL_SPECIALS
from cuspid.analysis.special_operator import OPERATOR_SPECIALS
from cuspid.analysis.special_tools import Special, argument
from cuspid.analysis.texts import brace_format, percent_format, skeleton
from cuspid.analysis.values import Const, DictObject, ListObject, PathValue, Value
from cuspid.syntax import nodes

SPECIALS: Final[dict[str, Special]] = {
    **BUILTIN_SPECIALS,
    **LIBRARY_SPECIALS,
    **OPERATOR_SPECIALS,
    **ARGPARSE_SPECIALS,
    **MODEL_SPECIALS,
    **MARKUP_SPECIALS,
    **FILE_SPECIALS,
    **ROUND_TRIP_SPECIALS,
    **DISPATCH_SPECIALS,
}


def _logged(position: int) -> Callable[[Machine, Arguments], Arguments]:
    """A logging call formats its arguments into its message: what is logged is the whole line."""

    def prepare(machine: Machine, arguments: Arguments) -> Arguments:
        given = arguments.positional
        if len(given) <= position + 1 or arguments.star is not None:
            return arguments
        message = given[position]
        if not isinstance(message, Const) or not isinstance(message.value, str):
            return arguments
        values = given[position + 1]
        # one mapping is what `%(name)s` looks in, and no tuple of one
        if len(given) > position + 2 or not isinstance(machine.object(values), DictObject):
            values = machine.allocate_new(ListObject("tuple", tuple(given[position + 1 :]), None))
        line = percent_format(machine, message.value, values)
        return arguments if line is None else Arguments([*given[:position], line], arguments.named)

    return prepare


def _brace_logged(position: int) -> Callable[[Machine, Arguments], Arguments]:
    """The same of a logger whose messages have the fields of `str.format`."""

    def prepare(machine: Machine, arguments: Arguments) -> Arguments:
        given = arguments.positional
        message = given[position] if len(given) > position else None
        text = message.value if isinstance(message, Const) else None
        if not isinstance(text, str) or arguments.star is not None or arguments.double_star is not None:
            return arguments
        if len(given) == position + 1 and not arguments.named:
            return arguments
        here = nodes.Pass(1, 0, 1, 0)
        line = brace_format(machine, text, given[position + 1 :], arguments.named, None, here)
        return Arguments([*given[:position], line])

    return prepare


def _ending(path: Value) -> str:
    return skeleton(path.text if isinstance(path, PathValue) else path) or ""


def _unpacked(machine: Machine, arguments: Arguments) -> Arguments:
    """`shutil.unpack_archive` leaves out names of a zip archive that climb, as a filter does for tar."""
    kind, path = argument(arguments, 2, "format"), argument(arguments, 0, "filename")
    is_zip = isinstance(kind, Const) and kind.value == "zip"
    if is_zip or (path is not None and kind is None and _ending(path).endswith(".zip")):
        return Arguments(arguments.positional, {**arguments.named, "filter": Const("data")})
    return arguments


_LEVELS: Final = ("debug", "info", "warning", "warn", "error", "critical", "exception", "fatal")
PREPARED: Final[dict[str, Callable[[Machine, Arguments], Arguments]]] = {
    **{f"logging.{level}": _logged(0) for level in _LEVELS},
    **{f"logging.Logger.{level}": _logged(0) for level in _LEVELS},
    **{f"logging.LoggerAdapter.{level}": _logged(0) for level in _LEVELS},
    "shutil.unpack_archive": _unpacked,
    "message.format": _brace_logged(0),
    "message.format-second": _brace_logged(1),
    "logging.log": _logged(1),
    "logging.Logger.log": _logged(1),
}
"""Functions, or behaviours that stubs name, whose arguments are put together before their stub is asked."""

_SAFE_CODECS: Final = frozenset(("utf-8", "utf8", "ascii", "latin-1", "rot13", "rot_13", "hex", "base64"))


def _codec(function: Callable[..., Any]) -> Callable[..., Any]:
    def apply(value: Any, encoding: str = "utf-8") -> Any:
        if encoding not in _SAFE_CODECS:
            raise ValueError(encoding)
        return function(value, encoding)

    return apply


def _small_power(base: int, exponent: int, modulus: int | None = None) -> int:
    if abs(base) > 1 << 32 or not 0 <= exponent <= 64:
        raise ValueError(exponent)
    return pow(base, exponent, modulus)


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
    "builtins.bytes": bytes,
    "builtins.int.from_bytes": int.from_bytes,
    "builtins.bytes.fromhex": bytes.fromhex,
    "builtins.str.maketrans": str.maketrans,
    "builtins.pow": _small_power,
    "urllib.parse.parse_qs": urllib.parse.parse_qs,
    "urllib.parse.parse_qsl": urllib.parse.parse_qsl,
    "json.loads": json.loads,
    "shlex.quote": shlex.quote,
    "shlex.split": shlex.split,
    "os.path.splitext": posixpath.splitext,
    "os.path.split": posixpath.split,
    "textwrap.dedent": textwrap.dedent,
}


def _is_short(arguments: list[object]) -> bool:
    return bool(arguments) and isinstance(arguments[0], (list, tuple, str))


def call_pure(machine: Machine, name: str, arguments: Arguments) -> Value | None:
    """Call a pure function on constants; None where an argument is not known or the result is no constant."""
    if arguments.star is not None or arguments.double_star is not None:
        return None
    positional: list[object] = []
    for value in arguments.positional:
        known = python_value(machine, value)
        if known is None:
            return None
        positional.append(known.value)
    named: dict[str, object] = {}
    for key, value in arguments.named.items():
        known = python_value(machine, value)
        if known is None:
            return None
        named[key] = known.value
    if any([isinstance(v, (str, bytes)) and len(v) > 1000 for v in positional]):
        return None
    if any([isinstance(v, int) and abs(v) > 1 << 64 for v in positional]) or (
        name == "builtins.bytes" and not _is_short(positional)
    ):
        return None
    try:
        result = PURE[name](*positional, **named)
    except (*FOLDING_ERRORS, binascii.Error):
        return None
    return from_python(machine, result, None)


__all__ = ["PURE", "SPECIALS", "call_pure"]
