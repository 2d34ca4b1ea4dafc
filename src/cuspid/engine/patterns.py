"""Patterns in the language of `.gitignore`: excludes, and the ignore files of a tree.

    excludes = read_patterns(["build/", "*_pb2.py"], "exclude")
    excludes.verdict("src/api_pb2.py")  # True

Invariants: a pattern that cannot be read, or that could take very long to match, is left out and said in `problems`;
the limits below bound the time of a match.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pathspec import GitIgnoreSpec

MAX_IGNORE_BYTES: Final = 1_000_000
"""Ignore files are written by hand; one that is larger would cost more than what it spares."""
MAX_STARS: Final = 3
"""Stars in one segment: each multiplies the time to match by the name's length. Real patterns have one or two."""
MAX_DOUBLE_STARS: Final = 4
"""The same for `**` and the number of segments."""

_DOUBLE: Final = re.compile(r"(?:^|/)\*\*(?=/|$)")
_RUN: Final = re.compile(r"\*+")


@dataclass(frozen=True, slots=True)
class Patterns:
    """Patterns of one origin, relative to one folder."""

    spec: GitIgnoreSpec
    problems: tuple[tuple[int, str], ...] = ()
    """The line of each pattern that was left out, and why."""

    def verdict(self, path: str) -> bool | None:
        """True: excluded; False: taken back by a `!` pattern; None: no pattern speaks of it. Folders end in `/`."""
        return self.spec.check_file(path).include


def read_patterns(lines: Iterable[str]) -> Patterns:
    """Read patterns, one each line; blank lines and comments are allowed."""
    good: list[str] = []
    problems: list[tuple[int, str]] = []
    for number, line in enumerate(lines, start=1):
        problem = _problem(line)
        if problem:
            problems.append((number, problem))
        else:
            good.append(line)
    return Patterns(GitIgnoreSpec.from_lines(good), tuple(problems))


def _problem(line: str) -> str:
    pattern = line.strip()
    if not pattern or pattern.startswith("#"):
        return ""
    if len(_DOUBLE.findall(pattern)) > MAX_DOUBLE_STARS:
        return f"more than {MAX_DOUBLE_STARS} times `**`"
    if any(segment != "**" and len(_RUN.findall(segment)) > MAX_STARS for segment in pattern.split("/")):
        return f"more than {MAX_STARS} times `*` in one name"
    try:
        GitIgnoreSpec.from_lines([line])
    except (ValueError, re.error):
        return "not a valid pattern"
    return ""


def read_ignore_file(path: str) -> Patterns | None:
    """The patterns of an ignore file; None where there is none. One that cannot be used is a problem in line 0."""
    try:
        if not os.path.isfile(path):
            return None
        with open(path, "rb") as stream:
            data = stream.read(MAX_IGNORE_BYTES + 1)
    except OSError as error:
        return Patterns(GitIgnoreSpec.from_lines([]), ((0, f"cannot be read: {error.strerror or error}"),))
    if len(data) > MAX_IGNORE_BYTES:
        return Patterns(GitIgnoreSpec.from_lines([]), ((0, f"more than {MAX_IGNORE_BYTES:,} bytes, not applied"),))
    # Names of files are bytes; undecodable ones come from the system in the same form.
    return read_patterns(data.decode("utf-8", "surrogateescape").splitlines())


def repository_of(folder: str) -> str:
    """The closest folder upwards that holds `.git`; empty where there is none."""
    for candidate in (Path(folder), *Path(folder).parents):
        if os.path.lexists(candidate / ".git"):
            return str(candidate)
    return ""


def folders_above(folder: str) -> list[str]:
    """A folder and all above it."""
    return [folder, *[str(parent) for parent in Path(folder).parents]]


def folders_between(top: str, folder: str) -> Sequence[str]:
    """The folders from `top` down to the one above `folder`; none when `folder` is not below `top`."""
    found: list[str] = []
    parent = os.path.dirname(folder)
    while parent == top or parent.startswith(top.rstrip(os.sep) + os.sep):
        found.append(parent)
        if parent == top:
            break
        parent = os.path.dirname(parent)
    return found[::-1]
