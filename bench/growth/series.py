"""What is scanned to see how cost grows: copies of one tree, ever more packages, and packages by several processes.

    for step in copies("django", (1, 10, 30)):
        step.label, step.folder(), step.jobs

Invariants: every step contains the one before it. No file is a copy of another to the byte, so that nothing which knows
a file by its content can do it once for all.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from bench.packages import CORPUS, GROWING, PACKAGES, gathered, unpacked
from bench.toolbox import cache_folder

WHOLE: Final = "corpus"
"""The name of all packages of the speed benchmark together."""
PROCESSES: Final = (1, 2)
SHARED_OUT: Final = ("django", "ansible-core")


@dataclass(frozen=True, slots=True)
class Step:
    """One scan."""

    label: str
    folder: Callable[[], Path]
    """Lays it ready; raises `PackageError`."""
    jobs: int = 1


def copies(base: str, counts: Sequence[int]) -> list[Step]:
    """Return one tree once, then so many times."""
    return [Step(f"{count} × {base}", partial(_copies, base, count)) for count in counts]


def packages(counts: Sequence[int]) -> list[Step]:
    """Return the first packages, so many each time."""
    return [Step(f"{count} package{'s' if count > 1 else ''}", partial(_first, count)) for count in counts]


def processes() -> list[Step]:
    """Return whole packages, each by one process and by two."""
    return [
        Step(f"{name} {PACKAGES[name].version}", partial(unpacked, PACKAGES[name]), jobs)
        for name in SHARED_OUT
        for jobs in PROCESSES
    ]


def _copies(base: str, count: int) -> Path:
    tree = gathered([PACKAGES[name] for name in CORPUS], WHOLE) if base == WHOLE else unpacked(PACKAGES[base])
    return copied(tree, count, cache_folder() / "trees" / "copies")


def _first(count: int) -> Path:
    return gathered([PACKAGES[name] for name in GROWING[:count]], str(count))


def copied(tree: Path, count: int, folder: Path) -> Path:
    """Fill a folder with so many copies of a tree, each with a statement of its own at the end of every file."""
    shutil.rmtree(folder, ignore_errors=True)
    for number in range(count):
        target = folder / f"copy{number:02}"
        shutil.copytree(tree, target)
        for file in target.rglob("*.py"):
            with file.open("ab") as stream:
                stream.write(f"\n_copy_of_a_benchmark = {number}\n".encode())
    return folder
