"""Where something stands in a source file.

Lines count from 1, columns from 0 in characters (not bytes), ends are exclusive: the conventions of `ast`,
except that `ast` counts columns in UTF-8 bytes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of text from (`line`, `column`) up to, not including, (`end_line`, `end_column`)."""

    line: int
    column: int
    end_line: int
    end_column: int

    def covers_line(self, line: int) -> bool:
        """Say whether any part of the span lies on `line`."""
        return self.line <= line <= self.end_line


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A span of a file together with the reason why a reader is shown it."""

    path: str
    """The file as it was named to the scan: relative to the root, with forward slashes."""
    span: Span
    """In a notebook, lines count within the cell."""
    why: str
    """One clause in the present tense: `the password leaves in clear text`."""
    cell: int | None = None
    """The notebook cell, counted from 1 over all cells; None in an ordinary file."""
