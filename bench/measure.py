"""Run a command and say what it cost: wall time, processor time, peak memory.

    cost = measure(["cuspid", "scan", "."], folder, limit=600)
    cost.wall, cost.cpu, cost.peak

Invariants: this module imports little, because a child's peak memory begins with that of the process that starts it.
A command that takes longer than its limit is ended with everything that it started, and its cost says so.
"""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.memory import TreeMemory

_KILOBYTE: Final = 1 if sys.platform == "darwin" else 1024
"""What `ru_maxrss` counts in."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What one run took."""

    wall: float
    """Seconds."""
    cpu: float
    """Seconds, user and system, of the command and of all that it started and waited for."""
    peak: int
    """Bytes of all its processes together at the worst moment that was seen, shared pages counted once; never less
    than the largest process had."""
    code: int
    """The exit code; negative: the signal that ended it."""
    cut: bool = False
    """True when the limit ended it: the true cost is more than this."""


def measure(
    command: Sequence[str], folder: Path, limit: float, environment: Mapping[str, str] | None = None, tree: bool = True
) -> Cost:
    """Run a command in a folder, without its output; end it after `limit` seconds. `tree`: watch all its processes."""
    started = time.perf_counter()
    process = subprocess.Popen(
        list(command),
        cwd=folder,
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    memory = TreeMemory(process.pid)
    cut = threading.Event()

    def end() -> None:
        cut.set()
        _end(process.pid)

    alarm = threading.Timer(limit, end)
    alarm.daemon = True
    alarm.start()
    if tree:
        memory.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except BaseException:
        _end(process.pid)
        process.wait()
        raise
    finally:
        alarm.cancel()
        memory.stop()
    wall = time.perf_counter() - started
    if cut.is_set():
        _end(process.pid)  # what its end left behind
    process.returncode = os.waitstatus_to_exitcode(status)
    peak = max(_largest(usage.ru_maxrss), memory.peak)
    return Cost(wall, usage.ru_utime + usage.ru_stime, peak, process.returncode, cut.is_set())


def _largest(maximum: int) -> int:
    """Return the bytes of the largest process; nothing if they may be those of this one, with which a child begins."""
    return maximum * _KILOBYTE if maximum > resource.getrusage(resource.RUSAGE_SELF).ru_maxrss else 0


def _end(session: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(session, signal.SIGKILL)


def median(costs: Sequence[Cost]) -> Cost:
    """Return the medians of several runs; the exit code is the worst one, and one that was cut off is said."""
    return Cost(
        statistics.median(cost.wall for cost in costs),
        statistics.median(cost.cpu for cost in costs),
        int(statistics.median(cost.peak for cost in costs)),
        max((cost.code for cost in costs), key=abs),
        any(cost.cut for cost in costs),
    )


def repeated(run: Callable[[], Cost], runs: int) -> list[Cost]:
    """Run several times; once only where the limit ended it, because it would again."""
    costs: list[Cost] = []
    while len(costs) < runs and not (costs and costs[-1].cut):
        costs.append(run())
    return costs


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
