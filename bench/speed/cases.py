"""What the tools are timed on: real packages, one file, nothing, and files that are hard to read.

    with prepared(CASES["django"]) as tree:
        tree.folder, tree.files, tree.lines

Invariants: a tree is fetched and unpacked before anything is timed; all of it is read once, so that no tool pays for
the disk alone.
"""

from __future__ import annotations

import math
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bench.packages import CORPUS, PACKAGES, count_lines, gathered, unpacked
from bench.speed.hostile import FILES, write_hostile
from bench.speed.tools import MODES, Mode

ONE_FILE: Final = "flask/app.py"
HOSTILE_SECONDS: Final = 300
"""A file that takes longer has won."""
FEW_LINES: Final = 20_000
"""Below, a run takes so little time that it is repeated more often."""


@dataclass(frozen=True, slots=True)
class Case:
    """One thing to scan."""

    name: str
    title: str
    modes: tuple[Mode, ...] = MODES
    seconds: float = math.inf
    """After which a run is cut off, if not before."""


@dataclass(frozen=True, slots=True)
class Tree:
    """A case that lies ready."""

    folder: Path
    files: int
    lines: int

    @property
    def is_small(self) -> bool:
        """Whether a run takes so little that it should be repeated more often."""
        return self.lines < FEW_LINES


CASES: Final = {
    case.name: case
    for case in (
        Case("corpus", "the whole corpus"),
        Case("django", f"Django {PACKAGES['django'].version}"),
        Case("flask", f"Flask {PACKAGES['flask'].version}"),
        Case("file", f"one file of Flask, {ONE_FILE}"),
        Case("empty", "an empty folder", ("cold",)),
        Case("start", "starting: `--version`", ("start",)),
        *(Case(name, f"hard to read: `{name}` of `hostile.py`", ("cold",), HOSTILE_SECONDS) for name in FILES),
    )
}
"""By name, in the order of the table. Other packages of `bench/packages.py` are cases too."""


def case_named(name: str) -> Case | None:
    """Return a case, or a package as one."""
    if name in CASES:
        return CASES[name]
    return Case(name, f"{name} {PACKAGES[name].version}") if name in PACKAGES else None


@contextmanager
def prepared(case: Case) -> Iterator[Tree]:
    """Lay a case's tree ready; what is made for it is removed afterwards. Raises `PackageError`."""
    with TemporaryDirectory(prefix="case-") as temporary:
        folder = _laid(case, Path(temporary))
        files, lines = count_lines(folder)
        yield Tree(folder, files, lines)


def _laid(case: Case, temporary: Path) -> Path:
    if case.name == "corpus":
        return gathered([PACKAGES[name] for name in CORPUS], "corpus")
    if case.name in PACKAGES:
        return unpacked(PACKAGES[case.name])
    if case.name == "file":
        shutil.copy(unpacked(PACKAGES["flask"]) / ONE_FILE, temporary)
    elif case.name in FILES:
        write_hostile(temporary, [case.name])
    return temporary


@contextmanager
def restored(folder: Path) -> Iterator[Path]:
    """Hand out a file of the tree, of middling size, that may be changed; it is as it was afterwards, to its time."""
    file = middle_file(folder)
    content, status = file.read_bytes(), file.stat()
    try:
        yield file
    finally:
        file.write_bytes(content)
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))


def middle_file(folder: Path) -> Path:
    """Return the file that is larger than one half of the files, and smaller than the other."""
    files = sorted(folder.rglob("*.py"), key=lambda path: (path.stat().st_size, path.as_posix()))
    return files[len(files) // 2]


def change(file: Path, content: bytes, number: int) -> None:
    """Write a file as nobody has seen it before: what it had, and a statement with a number of its own."""
    end = b"" if content.endswith(b"\n") or not content else b"\n"
    file.write_bytes(content + end + f"_changed_for_a_benchmark = {number}\n".encode())
