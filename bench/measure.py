"""Run a command and say what it cost: wall time, processor time, peak memory.

    cost = measure(["cuspid", "scan", "."], folder)
    cost.wall, cost.cpu, cost.peak

Invariants: this module imports little, because a child's peak memory begins with that of the process that starts it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_KILOBYTE: Final = 1 if sys.platform == "darwin" else 1024
"""What `ru_maxrss` counts in."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds, of the command and of what it started and waited for."""
    peak: int
    """Bytes of the largest process."""
    code: int
    """The exit code; negative: the signal that ended it."""


def measure(command: Sequence[str], folder: Path, limit: float, environment: Mapping[str, str] | None = None) -> Cost:
    """Run a command in a folder, without its output; end it after `limit` seconds."""
    started = time.perf_counter()
    process = subprocess.Popen(
        list(command),
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    alarm = threading.Timer(limit, process.kill)
    alarm.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    finally:
        alarm.cancel()
    wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _KILOBYTE, process.returncode)


def median(costs: Sequence[Cost]) -> Cost:
    """Return the medians of several runs; the exit code is the worst one."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        int(statistics.median(cost.peak for cost in costs)),
        max((cost.code for cost in costs), key=abs),
    )


def throughput(lines: int, cost: Cost) -> str:
    """Return the lines a second as text; a run that was ended has none."""
    return f"{lines / cost.wall:,.0f}" if cost.code >= 0 else "–"


def machine() -> str:
    """Describe in a line what the figures were measured on."""
    model = ""
    try:
        for line in Path("/proc/cpuinfo").read_text("utf-8").splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    except OSError:
        pass
    load = f", load {os.getloadavg()[0]:.1f} at the start" if hasattr(os, "getloadavg") else ""
    return f"{model or sys.platform}, {os.cpu_count()} processors{load}; Python {sys.version.split()[0]}"
