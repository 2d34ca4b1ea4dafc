"""How the Cuspid that is installed beside this Python is run, and what its command line understands.

    (*cuspid(), "scan", *QUIET, ".")
    understands("--cache-dir", "FOLDER")

What a command line understands is tried, not looked up: an option may be left out of `--help` on purpose.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path
from typing import Final

from cuspid.analysis import interpreter

QUIET: Final = ("--isolated", "--quiet", "--format", "concise")
"""How it scans in a benchmark: what it finds is written in the cheapest way, as is asked of the others."""
CACHE_FOLDER: Final = "--cache-dir"
NO_CACHE: Final = "--no-cache"
NO_PREFILTER: Final = "--no-prefilter"
PROBE_SECONDS: Final = 60


def cuspid() -> tuple[str, ...]:
    """Return the command: the script that pip made, which is what people start."""
    script = Path(sys.executable).with_name("cuspid")
    return (str(script),) if script.exists() else (sys.executable, "-m", "cuspid")


def is_compiled() -> bool:
    """Return whether its hot layers are compiled."""
    return not str(interpreter.__file__).endswith(".py")


@cache
def understands(*option: str) -> bool:
    """Return whether `cuspid scan` takes an option, given with its value if it has one."""
    with tempfile.TemporaryDirectory(prefix="probe-") as empty:
        done = subprocess.run(
            [*cuspid(), "scan", "--isolated", "--quiet", *option, "."],
            cwd=empty,
            capture_output=True,
            timeout=PROBE_SECONDS,
            check=False,
        )
    return done.returncode == 0
