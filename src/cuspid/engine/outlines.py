"""The functions of a project under numbers that outlast a run, and what of the project is seen without running them.

    outlines = Outlines(project.names(), files, opened)
    outlines.number_of(info)     # of the outermost function that this one is, or stands in
    outlines.frame               # a digest: equal ones have the same functions under the same numbers

Invariant: what the bodies of all modules leave depends on the frame alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from itertools import accumulate

from cuspid.analysis.survey import Key
from cuspid.engine.files import ParsedFile
from cuspid.semantics.outline import Outline
from cuspid.semantics.scopes import FunctionInfo

_BYTES = 16
"""Enough that no two of a million texts share a digest by chance."""


class Outlines:
    """The outlines of all files, and digests of their parts."""

    def __init__(self, files: Sequence[ParsedFile], opened: Iterable[FunctionInfo], more: Iterable[str]) -> None:
        """`opened` are the functions that the modules' bodies ran, `more` whatever else decides what they leave."""
        self._outlines = {file.path: Outline(file.tree, file.source) for file in files}
        counts = [len(outline.functions) for outline in self._outlines.values()]
        self._starts = dict(zip(self._outlines, accumulate(counts, initial=0), strict=False))
        self.contents = {file.path: _digest(file.source.text) for file in files}
        """By path: a digest of the whole file."""
        self.bodies = [_digest(f.body) for outline in self._outlines.values() for f in outline.functions]
        """By number: a digest of the function's statements."""
        self._keys: list[Key] = [
            (path, f.node.line, f.node.column) for path, outline in self._outlines.items() for f in outline.functions
        ]
        self.frame = self._frame(files, opened, more)

    def number_of(self, info: FunctionInfo) -> int:
        """Return the number of the outermost function around a definition; -1 for a lambda that stands in none."""
        outline = self._outlines.get(info.path)
        inner = outline.number_around(info.node.line, info.node.column) if outline is not None else -1
        return inner if inner < 0 else self._starts[info.path] + inner

    def number_at(self, key: Key) -> int:
        """Return the number of the function that is defined there; -1 where there is none under a number."""
        path, line, column = key
        outline = self._outlines.get(path)
        inner = outline.number_at(line, column) if outline is not None else -1
        return inner if inner < 0 else self._starts[path] + inner

    def key_of(self, number: int) -> Key:
        """Return where a function is defined now."""
        return self._keys[number]

    def path_of(self, number: int) -> str:
        return self._keys[number][0]

    def _frame(self, files: Sequence[ParsedFile], opened: Iterable[FunctionInfo], more: Iterable[str]) -> str:
        inner: dict[str, set[int]] = {}
        for info in opened:
            number = self.number_of(info)
            if number >= 0:
                inner.setdefault(info.path, set()).add(number - self._starts[info.path])
        parts = list(more)
        for file in files:
            # what was read in spite of errors may not stand where it seems to
            outline = self._outlines[file.path]
            whole = bool(file.diagnostics)
            parts += [file.path, file.source.text if whole else outline.frame(frozenset(inner.get(file.path, ())))]
        return _digest("\0".join(parts))


def digest_of(values: Mapping[str, object] | Sequence[object]) -> str:
    """Return a digest of plain values."""
    return _digest(repr(values))


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).hexdigest()
