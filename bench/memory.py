"""How much memory a command and all that it started use together, while it runs.

    memory = TreeMemory(process.pid)
    memory.start()
    ...
    memory.stop()
    memory.peak

A page that several processes share is counted once: what is summed is the proportional set size that Linux tells. Where
it tells none, the peak stays 0, and the largest process has to speak for all.

Invariant: watching costs at most a fiftieth of one processor, so a short peak may be missed.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Final

PAUSE: Final = 0.05
"""Seconds between two looks, at least."""
SHARE: Final = 50
"""A pause lasts so many times as long as the look before it."""
PROC: Final = Path("/proc")


class TreeMemory:
    """Watches a process and its descendants from a thread."""

    def __init__(self, pid: int, proc: Path = PROC) -> None:
        self.peak = 0
        self._pid = pid
        self._proc = proc
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self) -> None:
        """Watch no longer."""
        self._stopped.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        pause = PAUSE
        while not self._stopped.wait(pause):
            started = time.thread_time()
            self.peak = max(self.peak, tree_bytes(self._pid, self._proc))
            pause = max(PAUSE, SHARE * (time.thread_time() - started))


def tree_bytes(pid: int, proc: Path = PROC) -> int:
    """Return the bytes that a process and its descendants hold now."""
    return sum(_proportional(each, proc) for each in descendants(pid, proc))


def descendants(pid: int, proc: Path = PROC) -> list[int]:
    """Return a process and everything below it."""
    found: list[int] = []
    waiting = [pid]
    while waiting:
        each = waiting.pop()
        found.append(each)
        try:
            lists = [file.read_text("ascii") for file in (proc / str(each) / "task").glob("*/children")]
        except OSError:
            continue  # it ended meanwhile
        waiting += [int(word) for text in lists for word in text.split()]
    return found


def _proportional(pid: int, proc: Path) -> int:
    try:
        for line in (proc / str(pid) / "smaps_rollup").read_text("ascii").splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) * 1024
    except OSError:
        pass  # it ended meanwhile, or is not ours to look at
    return 0
