"""The values of string literals that the parser does not hand over as they are.

    unescape("a\\\\x41", is_bytes=False)  # "aA"
    string_value('"\\\\ud800" r"\\\\n"')    # "\\ud800\\\\n"

The parser loses lone surrogates, and gives bytes as escaped text.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_ESCAPE: Final = re.compile(
    r"\\(?:\n|([0-7]{1,3})|x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|N\{([^}]*)\}|([\\'\"abfnrtv]))"
)
_SIMPLE: Final = {
    "\\": "\\", "'": "'", '"': '"', "a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v",
}  # fmt: skip
_OPENING: Final = re.compile(r"([A-Za-z]{0,2})('''|\"\"\"|'|\")")
_CLOSING: Final = {
    quote: re.compile(
        rf"(?s)((?:[^\\{quote[0]}]|\\.|{quote[0]}(?!{quote[1:]}))*){quote}"
        if len(quote) == 3
        else rf"(?s)((?:[^\\{quote}]|\\.)*){quote}"
    )
    for quote in ("'", '"', "'''", '"""')
}


def _replacement(match: re.Match[str]) -> str:
    octal, byte, short, long, name, simple = match.groups()
    if simple is not None:
        return _SIMPLE[simple]
    if octal is not None:
        return chr(int(octal, 8))
    number = byte or short or long
    if number is not None:
        code = int(number, 16)
        return chr(code) if code < 0x110000 else match.group()
    if name is not None:
        try:
            return unicodedata.lookup(name)
        except KeyError:
            return match.group()
    return ""


def _byte_replacement(match: re.Match[str]) -> str:
    octal, _, short, long, name, _ = match.groups()
    if short is not None or long is not None or name is not None:
        return match.group()
    if octal is not None:
        return chr(int(octal, 8) & 0xFF)
    return _replacement(match)


def unescape(text: str) -> str:
    """The text that the inside of a string literal (not a raw one) stands for."""
    return _ESCAPE.sub(_replacement, text) if "\\" in text else text


def bytes_value(text: str) -> bytes:
    """The bytes that the inside of a bytes literal stands for."""
    plain = _ESCAPE.sub(_byte_replacement, text) if "\\" in text else text
    return plain.encode("latin-1", "replace")


def string_value(source: str) -> str | None:
    """The value of adjacent plain string literals as written; None where that is not all there is."""
    parts: list[str] = []
    pos = 0
    while pos < len(source):
        if source[pos].isspace() or source[pos] == "\\":
            pos += 1
            continue
        if source[pos] == "#":
            end = source.find("\n", pos)
            pos = len(source) if end < 0 else end
            continue
        opening = _OPENING.match(source, pos)
        closing = _CLOSING[opening[2]].match(source, opening.end()) if opening else None
        if opening is None or closing is None:
            return None
        prefix = opening[1].lower()
        parts.append(closing[1] if "r" in prefix else unescape(closing[1]))
        pos = closing.end()
    return "".join(parts)


def plain_string(source: str) -> bool:
    """Say whether the slice is one string literal without prefix or escapes, so that its inside is its value."""
    if len(source) < 2 or source[0] not in "'\"" or source[-1] != source[0] or "\\" in source:
        return False
    return source.count(source[0]) == 2
