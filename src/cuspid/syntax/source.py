"""Bytes to text, as Python itself would read them, or as well as can be told.

    decode(b"# coding: latin-1\\nx = '\\xe9'\\n").text

Invariants: any bytes give a text; what had to be guessed or replaced is said in `troubles`. Line ends are `\\n` in
the text (Python sees them so), so that lines and columns are those of the file. No codec is used that is not a plain
text encoding, and the file's own words never name a module to import.
"""

from __future__ import annotations

import codecs
import encodings.aliases
import re
from typing import Final

from cuspid.model.finding import Trouble

_COOKIE: Final = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
_BLANK: Final = re.compile(rb"^[ \t\f]*(?:#.*)?$")
_SURROGATE: Final = re.compile(r"[\ud800-\udfff]")
_LINE_END: Final = re.compile(b"\r\n|\r|\n")

_NOT_TEXT: Final = frozenset(
    (
        "base64_codec", "bz2_codec", "hex_codec", "quopri_codec", "rot_13", "uu_codec", "zlib_codec",
        # Windows only, or depending on the machine.
        "mbcs", "oem", "code_page",
        # Quadratic in time, and no encoding of files.
        "idna", "punycode",
        # A source file's first lines are read byte by byte, so that these cannot be declared in it.
        "utf_16", "utf_16_be", "utf_16_le", "utf_32", "utf_32_be", "utf_32_le",
    )
)  # fmt: skip
_NO_ALIAS: Final = (
    "utf_8",
    "utf_8_sig",
    "utf_7",
    "unicode_escape",
    "raw_unicode_escape",
    "cp1006",
    "cp65001",
    "koi8_t",
    "koi8_u",
)
TEXT_ENCODINGS: Final = frozenset((*encodings.aliases.aliases.values(), *_NO_ALIAS)) - _NOT_TEXT


class SyntaxTrouble:
    """What kept a part of a file from being read as it is; the engine adds the path."""

    def __init__(self, trouble: Trouble, message: str, line: int) -> None:
        self.trouble = trouble
        self.message = message
        self.line = line


class Source:
    """A file's text, with the encoding that it was read in and the line end that it uses first."""

    def __init__(self, text: str, encoding: str, newline: str, has_bom: bool, troubles: list[SyntaxTrouble]) -> None:
        self.text = text
        self.encoding = encoding
        self.newline = newline
        self.has_bom = has_bom
        self.troubles = troubles
        self._lines: list[str] | None = None

    @property
    def lines(self) -> list[str]:
        """The text line by line, without their ends."""
        if self._lines is None:
            self._lines = self.text.split("\n")
        return self._lines

    def let_go(self) -> None:
        """Keep the text alone: hardly any file's lines are asked for once it is parsed."""
        self._lines = None

    def line(self, number: int) -> str:
        """The text of a line, without its end; empty outside the file."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""

    def slice(self, line: int, column: int, end_line: int, end_column: int) -> str:
        """The text of a span."""
        if line == end_line:
            return self.line(line)[column:end_column]
        return "\n".join([self.line(line)[column:], *self.lines[line : end_line - 1], self.line(end_line)[:end_column]])


def from_text(
    text: str, encoding: str = "utf-8", has_bom: bool = False, troubles: list[SyntaxTrouble] | None = None
) -> Source:
    """A source of text that is already decoded."""
    found = troubles if troubles is not None else []
    newline = "\n"
    if "\r" in text:
        newline = "\r\n" if "\r\n" in text else "\r"
        if 0 <= text.find("\n") < text.find(newline):
            newline = "\n"
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.isascii():
        lone = _SURROGATE.search(text)
        if lone is not None:
            line = text.count("\n", 0, lone.start()) + 1
            found.append(SyntaxTrouble(Trouble.ENCODING, "half a surrogate pair is no character", line))
            text = _SURROGATE.sub("\ufffd", text)
    return Source(text, encoding, newline, has_bom, found)


def declared_encoding(data: bytes) -> tuple[str | None, int]:
    """The encoding that a comment in the first two lines names (PEP 263), and its line."""
    start = 0
    for line in (1, 2):
        end = _LINE_END.search(data, start)
        content = data[start : end.start() if end else len(data)]
        cookie = _COOKIE.match(content)
        if cookie is not None:
            return cookie[1].decode("ascii", "replace"), line
        if end is None or _BLANK.match(content) is None:
            break
        start = end.end()
    return None, 0


def decode(data: bytes) -> Source:
    """The text of a file's bytes."""
    troubles: list[SyntaxTrouble] = []
    has_bom = data.startswith(codecs.BOM_UTF8)
    if has_bom:
        data = data[3:]
    name, line = declared_encoding(data)
    encoding = "utf-8"
    if name is not None:
        known = _known(name)
        if known is None:
            troubles.append(SyntaxTrouble(Trouble.ENCODING, f"unknown encoding {name!r}, read as UTF-8", line))
        elif has_bom and known not in ("utf_8", "utf_8_sig"):
            troubles.append(
                SyntaxTrouble(Trouble.ENCODING, f"encoding {name!r} after a UTF-8 mark, read as UTF-8", line)
            )
        elif known not in ("utf_8", "utf_8_sig"):
            encoding = known
    try:
        text = data.decode(encoding)
    except (UnicodeError, ValueError) as error:
        text, encoding = _guess(data, encoding, error, troubles)
    return from_text(text, encoding, has_bom, troubles)


def _known(name: str) -> str | None:
    """The module name of a text encoding; None for anything else."""
    normal = encodings.normalize_encoding(name).lower()
    # Python takes these prefixes for the encodings themselves.
    if normal.startswith("utf_8_") and normal != "utf_8_sig":
        normal = "utf_8"
    normal = encodings.aliases.aliases.get(normal, encodings.aliases.aliases.get(normal.replace(".", "_"), normal))
    return normal if normal in TEXT_ENCODINGS else None


def _guess(data: bytes, encoding: str, error: ValueError, troubles: list[SyntaxTrouble]) -> tuple[str, str]:
    """Bytes that are not of their encoding: UTF-8 if they are that, or else one character a byte."""
    position = error.start if isinstance(error, UnicodeDecodeError) else 0
    line = len(_LINE_END.findall(data, 0, position)) + 1
    fallback = "latin-1"
    if encoding != "utf-8":
        try:
            data.decode("utf-8")
            fallback = "utf-8"
        except UnicodeDecodeError:
            pass
    troubles.append(SyntaxTrouble(Trouble.ENCODING, f"bytes that are not {encoding}, read as {fallback}", line))
    return data.decode(fallback), fallback
