"""The other scanners that the benchmarks compare with: which, in which version, and where they are.

    python -m bench.toolbox            install each into a virtual environment of its own, below the user's cache folder
    python -m bench.toolbox ruff       only this one

A tool is taken from its own environment there, or else from `PATH`. What cannot be had is said, and is no failure.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Scanner:
    """A scanner that PyPI has."""

    name: str
    command: str
    """The executable."""
    pins: tuple[str, ...]
    """What pip installs; the first one is the scanner."""


SCANNERS: Final = (
    Scanner("bandit", "bandit", ("bandit==1.9.4",)),
    Scanner("ruff", "ruff", ("ruff==0.17.6",)),
    Scanner("dlint", "flake8", ("dlint==0.17.0", "flake8==7.5.0")),
    Scanner("precli", "precli", ("precli==0.8.6",)),
    Scanner("cytoscnpy", "cytoscnpy", ("cytoscnpy==1.3.0",)),
    Scanner("skylos", "skylos", ("skylos==5.1.2",)),
    Scanner("semgrep", "semgrep", ("semgrep==1.185.0",)),
)
BY_NAME: Final = {scanner.name: scanner for scanner in SCANNERS}
ALONE: Final = {"SEMGREP_ENABLE_VERSION_CHECK": "0", "SEMGREP_SEND_METRICS": "off"}
"""Nothing is asked of, or told to, anybody outside; where there is no network it would wait for it."""
VERSION_SECONDS: Final = 60
"""Some of them take long to say their version, the first time."""


def cache_folder() -> Path:
    """Return the folder that the benchmarks keep downloads and environments in."""
    chosen = os.environ.get("CUSPID_BENCH_CACHE")
    if chosen:
        return Path(chosen)
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "cuspid-bench"


def find_scanner(name: str) -> str | None:
    """Return the path of a scanner's executable, or None where it is not installed."""
    scanner = BY_NAME[name]
    own = _environment(scanner) / ("Scripts" if os.name == "nt" else "bin") / scanner.command
    found = str(own) if own.exists() else shutil.which(scanner.command)
    return found if found is not None and scanner.name in version_line(name, found) else None


def version_line(name: str, executable: str) -> str:
    """Return a scanner's name and version in one line; empty where it does not start, or is not what it should be."""
    try:
        done = subprocess.run(
            [executable, "--version"],
            env={**os.environ, **ALONE},
            capture_output=True,
            text=True,
            timeout=VERSION_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    text = done.stdout + done.stderr
    if name == "dlint":
        match = re.search(r"dlint: *([\d.]+)", text)
    else:
        match = re.search(r"\b(\d+\.\d+\.\d+)\b", text)
    return f"{name} {match[1]}" if match else ""


def install(scanner: Scanner) -> bool:
    """Make the scanner's environment; False where pip cannot."""
    folder = _environment(scanner)
    venv.create(folder, with_pip=True, clear=True)
    python = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    done = subprocess.run(
        [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *scanner.pins],
        stdout=sys.stderr,
        check=False,
    )
    return done.returncode == 0


def _environment(scanner: Scanner) -> Path:
    return cache_folder() / "scanners" / scanner.name


def main(names: Sequence[str]) -> int:
    """Install the scanners that are named, or all; say of each whether it is there."""
    missing = 0
    for name in names or BY_NAME:
        if name not in BY_NAME:
            sys.stderr.write(f"{name}: not among {', '.join(BY_NAME)}\n")
            return 2
        there = install(BY_NAME[name]) and find_scanner(name) is not None
        missing += not there
        sys.stdout.write(f"{name}: {'installed' if there else 'not available'}\n")
    return 1 if missing else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
