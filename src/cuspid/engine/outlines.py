"""The functions of a project under labels that outlast a run, and what of the project is seen without running them.

    outlines = Outlines(files, opened, told)
    outlines.number_of(info)     # of the outermost function that this one is, or stands in
    outlines.frame               # a digest: equal ones leave the same once all modules' bodies have run

Invariant: what the bodies of all modules leave depends on the frame alone, but for the names in `definitions`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Sequence
from itertools import accumulate

from cuspid.analysis.survey import Key
from cuspid.engine.files import ParsedFile
from cuspid.semantics.outline import Outline
from cuspid.semantics.scopes import FunctionInfo

_BYTES = 16
"""Enough that no two of a million texts share a digest by chance."""


class Outlines:
    """The outlines of all files, and digests of their parts."""

    def __init__(self, files: Sequence[ParsedFile], opened: Iterable[FunctionInfo], told: Sequence[str]) -> None:
        """`opened` are the functions that the modules' bodies ran, `told` whatever else decides what they leave."""
        self._files = files
        self._outlines = {file.path: Outline(file.tree, file.source) for file in files}
        counts = [len(outline.functions) for outline in self._outlines.values()]
        self._starts = dict(zip(self._outlines, accumulate(counts, initial=0), strict=False))
        self._keys: list[Key] = [
            (path, f.node.line, f.node.column) for path, outline in self._outlines.items() for f in outline.functions
        ]
        self._sort_out(opened)
        self.labels = [f"{path}\0{f.label}" for path, outline in self._outlines.items() for f in outline.functions]
        """By number: the path and the name of a function."""
        self.bodies = [digest_of(f.body) for outline in self._outlines.values() for f in outline.functions]
        """By number: a digest of the function's statements."""
        self.contents = {file.path: digest_of(file.source.text) for file in files}
        """By path: a digest of the whole file."""
        self.definitions = {
            path: {name: digest_of(text) for name, text in outline.definitions.items()}
            for path, outline in self._outlines.items()
        }
        """By path and name: a digest of what defines a name that the frame does not depend on."""
        self.frame = digest_of("\0".join([*told, *[f"{p}\0{o.frame}" for p, o in self._outlines.items()]]))

    def _sort_out(self, opened: Iterable[FunctionInfo]) -> None:
        inner: dict[str, set[int]] = {}
        for info in opened:
            number = self.number_of(info)
            if number >= 0:
                inner.setdefault(info.path, set()).add(number - self._starts[info.path])
        for file in self._files:
            if not file.diagnostics:  # what was read in spite of errors may not stand where it seems to
                self._outlines[file.path].sort_out(frozenset(inner.get(file.path, ())))
            file.source.let_go()

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

    def called_one_of(self, names: Collection[str]) -> list[int]:
        """Return the functions that have one of these names, whatever they stand in."""
        own = [f.node.name for outline in self._outlines.values() for f in outline.functions]
        return [number for number, name in enumerate(own) if name in names]

    def depending_on(self, names: Collection[str]) -> set[int] | None:
        """Return the functions that mention names which some file defines; None if more than functions does."""
        found: set[int] = set()
        if names and any(outline.lists_others() for outline in self._outlines.values()):
            return None
        for name in names:
            for file in self._files:
                if name not in file.source.text:
                    continue
                inner = self._outlines[file.path].depends_on(name)
                if inner is None:
                    return None
                found.update([self._starts[file.path] + number for number in inner])
        return found


def digest_of(text: str) -> str:
    """Return a digest of a text."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_BYTES).hexdigest()
