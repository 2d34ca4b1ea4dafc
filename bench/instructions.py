"""Count the work that a command does: instructions where they can be counted, CPU seconds where not.

    method = methods()[0]
    count(method, ["ruff", "check", "."], folder)

Instructions do not depend on what else the machine does: `perf` has the processor count them, Valgrind's callgrind
counts them itself, some fifty times slower. CPU seconds do, and the median of several runs is taken.

Invariants: all processes of the command count; a count that cannot be read is an error, never a zero.
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Literal, TypeAlias

from bench.measure import measure

Method: TypeAlias = Literal["perf", "callgrind", "cpu"]
METHODS: Final[tuple[Method, ...]] = ("perf", "callgrind", "cpu")
"""The best one first."""
UNITS: Final = {"perf": "instructions", "callgrind": "instructions", "cpu": "CPU seconds"}
CPU_RUNS: Final = (5, 40)
"""So many runs at least, and at most so many while they do not add up to …"""
CPU_SECONDS: Final = 1.0
"""… so much: what takes milliseconds varies by as much."""
LIMIT_SECONDS: Final = 1800
STEADY: Final = {"PYTHONHASHSEED": "0", "RAYON_NUM_THREADS": "1"}
"""The same order of sets in each run, and no threads that wait for each other in loops."""
WHOLE_RUNS: Final = (0, 1)
"""Exit codes of a scan that went to its end."""


class CountError(Exception):
    """A command that did not run to its end, or whose work was not told."""


def methods() -> list[Method]:
    """Return the ways of counting that there are here, the best one first."""
    found: list[Method] = []
    if shutil.which("perf"):
        done = subprocess.run(
            ["perf", "stat", "-x", ",", "-e", "instructions:u", "--", "true"],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode == 0 and read_perf(done.stderr) is not None:
            found.append("perf")
    if shutil.which("valgrind"):
        found.append("callgrind")
    return [*found, "cpu"]


def count(method: Method, command: Sequence[str], folder: Path) -> float:
    """Return the work of a command, run in a folder; raises `CountError`."""
    if method == "cpu":
        return _median_seconds(command, folder)
    before = {
        "perf": ["perf", "stat", "-x", ",", "-e", "instructions:u", "--"],
        "callgrind": ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", "--trace-children=yes"],
    }[method]
    try:
        done = subprocess.run(
            [*before, *command],
            cwd=folder,
            env={**os.environ, **STEADY},
            capture_output=True,
            text=True,
            timeout=LIMIT_SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        raise CountError(f"{command[0]} took longer than {LIMIT_SECONDS} seconds under {method}") from None
    if done.returncode not in WHOLE_RUNS:
        last = done.stderr.strip().splitlines()[-1:]
        raise CountError(f"{command[0]} ended with {done.returncode} under {method}: {''.join(last)}")
    found = read_perf(done.stderr) if method == "perf" else read_callgrind(done.stderr)
    if found is None:
        raise CountError(f"{method} told no number of instructions")
    return found


def read_perf(report: str) -> float | None:
    """Return the instructions that `perf stat -x ,` tells; None where it has none."""
    numbers = [float(match[1]) for match in re.finditer(r"^(\d+),[^,\n]*,instructions", report, re.MULTILINE)]
    return sum(numbers) if numbers else None


def read_callgrind(report: str) -> float | None:
    """Return the instructions that callgrind tells, of all processes; None where it has none."""
    numbers = [float(match[1]) for match in re.finditer(r"^==\d+== Collected : (\d+)", report, re.MULTILINE)]
    return sum(numbers) if numbers else None


def _median_seconds(command: Sequence[str], folder: Path) -> float:
    runs: list[float] = []
    while len(runs) < CPU_RUNS[0] or (len(runs) < CPU_RUNS[1] and sum(runs) < CPU_SECONDS):
        runs.append(_seconds(command, folder))
    return statistics.median(runs)


def _seconds(command: Sequence[str], folder: Path) -> float:
    cost = measure(command, folder, LIMIT_SECONDS, STEADY, tree=False)
    if cost.cut or cost.code not in WHOLE_RUNS:
        raise CountError(f"{command[0]} ended with {cost.code}")
    return cost.cpu
