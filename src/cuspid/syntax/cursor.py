"""A cursor over the bytes of the tree format: integers, texts, flags and locations.

    cursor = Cursor(b"\\x03\\x1e")
    cursor.tagged_int()  # 5

Integers take 1, 2 or 4 bytes (told by the lowest bits, and shifted so that small negative ones are short too) or, for
the rest, a length with a sign and the bytes of the magnitude.

Invariants: `pos` only grows. Bytes that are not of the format raise `FormatError` (or IndexError at the end), which
the caller turns into a diagnostic.
"""

from __future__ import annotations

import struct
import sys
from typing import Final

from cuspid.syntax import tags

_DOUBLE: Final = struct.Struct("<d")

SHARED: Final = 32
"""Bytes of the longest text of which there shall be one: longer ones are hardly ever names."""

Place = tuple[int, int, int, int]


class FormatError(ValueError):
    """The parser's answer is not in the format that is known here."""


class Cursor:
    """Reads forward; `location` leaves its result in `line`, `column`, `end_line` and `end_column`."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.pos = 0
        self.line = 0
        self.column = 0
        self.end_line = 0
        self.end_column = 0
        self.is_recording = False
        self.recorded: list[Place] = []
        self.is_replaying = False
        self.replayed = 0
        self.line_shift = 0
        self.column_shift = 0
        self.is_plain = True
        self.aliases: dict[str, str] = {}
        self._words: dict[bytes, str] = {}
        """Short texts that were read: names recur, in a file and across files."""

    def bare_int(self) -> int:
        data = self.data
        pos = self.pos
        first = data[pos]
        if not first & 1:
            self.pos = pos + 1
            return (first >> 1) - 10
        if not first & 2:
            self.pos = pos + 2
            return ((first | data[pos + 1] << 8) >> 2) - 100
        if not first & 4:
            self.pos = pos + 4
            return (int.from_bytes(data[pos : pos + 4], "little") >> 3) - 10_000
        if first != 15:
            raise FormatError(f"no integer starts with byte {first}")
        self.pos = pos + 1
        header = self.bare_int()
        end = self.pos + (header >> 1)
        magnitude = int.from_bytes(data[self.pos : end], "little")
        self.pos = end
        return -magnitude if header & 1 else magnitude

    def tagged_int(self) -> int:
        self.expect(tags.INT)
        return self.bare_int()

    def bare_str(self) -> str:
        data = self.data
        first = data[self.pos]
        if not first & 1:
            start = self.pos + 1
            end = start + (first >> 1) - 10
        else:
            size = self.bare_int()
            start = self.pos
            end = start + size
        self.pos = end
        raw = data[start:end]
        if end - start > SHARED:
            return raw.decode("utf-8")
        known = self._words.get(raw)
        if known is None:
            known = sys.intern(raw.decode("utf-8"))
            self._words[raw] = known
        return known

    def tagged_str(self) -> str:
        self.expect(tags.STR)
        text = self.bare_str()
        return self.aliases.get(text, text) if self.aliases else text

    def optional_str(self) -> str | None:
        tag = self.data[self.pos]
        if tag == tags.NONE:
            self.pos += 1
            return None
        return self.tagged_str()

    def tagged_float(self) -> float:
        self.expect(tags.FLOAT)
        self.pos += 8
        value: float = _DOUBLE.unpack_from(self.data, self.pos - 8)[0]
        return value

    def flag(self) -> bool:
        tag = self.data[self.pos]
        self.pos += 1
        if tag > 1:
            raise FormatError(f"tag {tag} where a flag was expected")
        return tag == 1

    def expect(self, tag: int) -> None:
        found = self.data[self.pos]
        self.pos += 1
        if found != tag:
            raise FormatError(f"tag {found} where {tag} was expected")

    def list_size(self, tag: int = tags.LIST_GEN) -> int:
        self.expect(tag)
        return self.bare_int()

    def end(self) -> None:
        if self.data[self.pos] != tags.END:
            raise FormatError(f"tag {self.data[self.pos]} where a record should end")
        self.pos += 1

    def location(self) -> None:
        """Read a location; columns come as the parser counts them, unless the cursor replays or shifts."""
        data = self.data
        pos = self.pos
        if data[pos] != tags.LOCATION:
            raise FormatError(f"tag {data[pos]} where a location was expected")
        self.pos = pos + 1
        self.line = self.bare_int()
        first = data[self.pos]
        if first & 1:
            self.column = self.bare_int()
        else:
            self.pos += 1
            self.column = (first >> 1) - 10
        first = data[self.pos]
        if first == 20:
            self.pos += 1
            self.end_line = self.line
        else:
            self.end_line = self.line + self.bare_int()
        first = data[self.pos]
        if first & 1:
            self.end_column = self.column + self.bare_int()
        else:
            self.pos += 1
            self.end_column = self.column + (first >> 1) - 10
        if not self.is_plain:
            self._adjust()

    def _adjust(self) -> None:
        if self.is_recording:
            self.recorded.append((self.line, self.column, self.end_line, self.end_column))
        elif self.is_replaying:
            if self.replayed >= len(self.recorded):
                raise FormatError("more locations than were recorded")
            line, column, end_line, end_column = self.recorded[self.replayed]
            if line != self.line or end_line != self.end_line:
                raise FormatError("locations that differ from those recorded")
            self.column, self.end_column = column, end_column
            self.replayed += 1
        else:
            self.column, self.end_column = max(0, self.column), max(0, self.end_column)
        if self.line_shift or self.column_shift:
            if self.line == 1:
                self.column += self.column_shift
            if self.end_line == 1:
                self.end_column += self.column_shift
            self.line += self.line_shift
            self.end_line += self.line_shift
