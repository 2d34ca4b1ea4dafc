"""The tools that are timed, and how each is run in each mode.

    for tool in tools(PEERS, jobs=2):
        tool.commands["cold"]

`{cache}` in a command stands for a folder that belongs to this tool alone. In mode `cold` it is empty before each run,
in `warm` and `changed` it is what the runs before left.

Invariants: each tool writes what it finds in the cheapest of its ways, and uses as many processes or threads as the
others. Bandit and Semgrep keep no cache: their only scan is a cold one. What Cuspid lacks is told in `absent`.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Literal, TypeAlias

from bench.cuspid_command import CACHE_FOLDER, NO_CACHE, QUIET, cuspid, is_compiled, understands
from bench.toolbox import ALONE, find_scanner, version_line
from cuspid import __version__

Mode: TypeAlias = Literal["cold", "warm", "changed", "start"]
MODES: Final[tuple[Mode, ...]] = ("cold", "warm", "changed")
PEERS: Final = ("ruff", "bandit", "semgrep")
CUSPID: Final = "cuspid"
UNCACHED: Final = "cuspid, no cache"
PYTHON: Final = "python"
RULES: Final = Path(__file__).with_name("semgrep_rules.yml")


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool."""

    name: str
    shown: str
    """With its version."""
    commands: Mapping[Mode, tuple[str, ...]]
    absent: Mapping[Mode, str] = field(default_factory=dict)
    """Why a mode is missing that should be there."""
    environment: Mapping[str, str] = field(default_factory=dict)

    def command(self, mode: Mode, cache: Path) -> tuple[str, ...] | None:
        """Return what is run in a mode; None where there is no such mode."""
        command = self.commands.get(mode)
        return None if command is None else tuple(word.replace("{cache}", str(cache)) for word in command)


def tools(peers: Sequence[str], jobs: int) -> tuple[list[Tool], list[str]]:
    """Return Cuspid and those of the others that are installed; and a note on each that is not."""
    found = [_cuspid(jobs), *_uncached(jobs), _python()]
    notes: list[str] = []
    for name in peers:
        executable = find_scanner(name)
        if executable is None:
            notes.append(f"{name}: not installed (`python -m bench.toolbox {name}`)")
        else:
            found.append(_PEERS[name](executable, version_line(name, executable), jobs))
    return found, notes


def _cuspid(jobs: int) -> Tool:
    shown = f"cuspid {__version__} {'compiled' if is_compiled() else 'pure Python'}"
    scan = (*cuspid(), "scan", *QUIET, "--jobs", str(jobs))
    commands: dict[Mode, tuple[str, ...]] = {"start": (*cuspid(), "--version"), "cold": (*scan, ".")}
    if not understands(CACHE_FOLDER, "cache"):
        reason = f"not available: `cuspid scan` has no {CACHE_FOLDER}"
        return Tool(CUSPID, shown, commands, {"warm": reason, "changed": reason})
    for mode in MODES:
        commands[mode] = (*scan, CACHE_FOLDER, "{cache}", ".")
    return Tool(CUSPID, shown, commands)


def _uncached(jobs: int) -> list[Tool]:
    """What writing the cache costs shows beside a run without one."""
    if not understands(NO_CACHE):
        return []
    return [Tool(UNCACHED, UNCACHED, {"cold": (*cuspid(), "scan", *QUIET, "--jobs", str(jobs), NO_CACHE, ".")})]


def _python() -> Tool:
    return Tool(PYTHON, f"python {sys.version.split()[0]}, `-c pass`", {"start": (sys.executable, "-c", "pass")})


def _ruff(executable: str, shown: str, jobs: int) -> Tool:
    check: tuple[str, ...] = (executable, "check", "--isolated", "--select", "S", "--ignore", "S101", "--preview")
    check += ("--output-format", "concise")
    kept = (*check, "--cache-dir", "{cache}", ".")
    return Tool(
        "ruff",
        shown,
        {"start": (executable, "--version"), "cold": (*check, "--no-cache", "."), "warm": kept, "changed": kept},
        environment={"RAYON_NUM_THREADS": str(jobs)},
    )


def _bandit(executable: str, shown: str, _jobs: int) -> Tool:
    return Tool(
        "bandit",
        shown,
        {"start": (executable, "--version"), "cold": (executable, "-q", "-r", "-f", "json", ".")},
    )


def _semgrep(executable: str, shown: str, jobs: int) -> Tool:
    scan: tuple[str, ...] = (executable, "scan", "--config", str(RULES))
    # Nothing is left out: neither what it would pass over as tests, nor large files.
    scan += ("--no-git-ignore", "--x-ignore-semgrepignore-files", "--max-target-bytes=0")
    scan += ("--quiet", "--json", "--jobs", str(jobs))
    return Tool(
        "semgrep",
        shown,
        {"start": (executable, "--version"), "cold": (*scan, ".")},
        environment={**ALONE, "PATH": f"{Path(executable).parent}{os.pathsep}{os.environ.get('PATH', '')}"},
    )


_PEERS: Final = {"ruff": _ruff, "bandit": _bandit, "semgrep": _semgrep}
