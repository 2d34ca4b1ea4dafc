"""Where Cuspid's time goes, function by function.

The compiled build is watched from outside by `perf`, where there is one, because cProfile sees none of its functions;
the pure build is run under cProfile.
"""

from __future__ import annotations

import pstats
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from bench.cuspid_command import NO_CACHE, QUIET, is_compiled, understands

SHOWN: Final = 40
SAMPLES_A_SECOND: Final = "499"
LIMIT_SECONDS: Final = 7200
WIDTH: Final = 160


def profile(name: str, folder: Path) -> str:
    """Scan a folder in one process, without a cache, and return what took most of the time."""
    scan = ["-m", "cuspid", "scan", *QUIET, "--jobs", "1", *([NO_CACHE] if understands(NO_CACHE) else []), "."]
    with tempfile.TemporaryDirectory(prefix="profile-") as temporary:
        data = Path(temporary) / "data"
        if is_compiled() and shutil.which("perf"):
            return f"{name}: samples in each function itself\n{_sampled(scan, folder, data)}"
        return f"{name}: time spent in each function itself, under cProfile\n{_traced(scan, folder, data)}"


def _sampled(scan: list[str], folder: Path, data: Path) -> str:
    record = ["perf", "record", "--quiet", "-e", "cpu-clock", "-F", SAMPLES_A_SECOND, "-o", str(data)]
    _run([*record, "--", sys.executable, *scan], folder)
    show = ["perf", "report", "-i", str(data), "--stdio", "--quiet", "--percent-limit", "0.2"]
    done = subprocess.run([*show, "--sort", "dso,symbol"], capture_output=True, text=True, check=False)
    lines = [line.strip()[:WIDTH] for line in done.stdout.splitlines() if line.strip()]
    return "\n".join(lines[:SHOWN]) + "\n"


def _traced(scan: list[str], folder: Path, data: Path) -> str:
    _run([sys.executable, "-m", "cProfile", "-o", str(data), *scan], folder)
    text = data.with_name("text")
    with text.open("w", encoding="utf-8") as stream:
        pstats.Stats(str(data), stream=stream).strip_dirs().sort_stats("tottime").print_stats(SHOWN)
    return text.read_text("utf-8")


def _run(command: list[str], folder: Path) -> None:
    subprocess.run(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=LIMIT_SECONDS
    )
