"""How fast Cuspid is, beside Bandit and ruff, on the same trees in the same run.

    python -m bench.toolbox                    once: install the other scanners
    python -m bench.speed                      django and flask, three runs each
    python -m bench.speed ansible-core mlflow  other packages of `bench/packages.py`
    python -m bench.speed --profile django     where Cuspid's time goes

The others are held to one thread, and so is Cuspid unless `--jobs` says otherwise. The tables are printed, and written
to bench/speed/RESULTS.md.
"""

from __future__ import annotations

import argparse
import pstats
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.measure import Cost, machine, measure, median, throughput
from bench.packages import PACKAGES, PackageError, count_lines, unpacked
from bench.toolbox import find_scanner, version_line
from cuspid import __version__

RESULTS: Final = Path(__file__).with_name("RESULTS.md")
LIMIT_SECONDS: Final = 1800
PROFILED: Final = 25
MEGABYTE: Final = 1_000_000

CUSPID: Final = (sys.executable, "-m", "cuspid", "scan", "--isolated", "--quiet", "--format", "json", "--jobs")
"""How Cuspid is run; the number of processes follows."""
OTHERS: Final = {
    "bandit": ("-q", "-r", "-f", "json", "."),
    "ruff": ("check", "--isolated", "--select", "S", "--preview", "--no-cache", "--output-format", "json", "."),
}
ONE_THREAD: Final = {"RAYON_NUM_THREADS": "1"}
"""Ruff would use every core; the others use one."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write the tables."""
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description="Time, memory and throughput.")
    parser.add_argument("packages", nargs="*", help=f"of these: {', '.join(PACKAGES)}")
    parser.add_argument("--runs", type=int, default=3, help="the medians of so many runs are shown (default: 3)")
    parser.add_argument("--jobs", type=int, action="append", help="processes of Cuspid (default: 1); may be repeated")
    parser.add_argument("--alone", action="store_true", help="Cuspid without the others")
    parser.add_argument(
        "--profile", action="store_true", help=f"show the {PROFILED} functions that take most of the time"
    )
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the tables are written")
    options = parser.parse_args(arguments)
    names = options.packages or ["django", "flask"]
    if unknown := [name for name in names if name not in PACKAGES]:
        parser.error(f"no such package: {', '.join(unknown)}")
    try:
        folders = {name: unpacked(PACKAGES[name]) for name in names}
    except PackageError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    if options.profile:
        for name, folder in folders.items():
            _profile(name, folder)
        return 0
    commands, notes = _commands(options.jobs or [1], options.alone)
    parts = ["# Speed", "", "Written by `python -m bench.speed`; not to be edited.", "", f"{machine()}.", ""]
    parts += [
        f"Medians of {options.runs} runs; ruff on one thread. Peak: of the largest process; MB: 1 000 000 bytes.",
        "",
    ]
    parts += [
        "Exit: 0 and 1 are whole runs; 2 means that something could not be scanned; below 0, that it was ended.",
        "",
    ]
    for name, folder in folders.items():
        parts += _table(name, folder, commands, options.runs)
    parts += [f"- {note}" for note in notes]
    text = "\n".join(parts).rstrip() + "\n"
    options.output.write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0


def _commands(jobs: Sequence[int], alone: bool) -> tuple[dict[str, tuple[str, ...]], list[str]]:
    """Return what is run, by the name that is shown, and notes about what is not."""
    commands: dict[str, tuple[str, ...]] = {
        f"cuspid {__version__}, processes: {number}": (*CUSPID, str(number), ".") for number in jobs
    }
    notes: list[str] = []
    for name, arguments in () if alone else OTHERS.items():
        executable = find_scanner(name)
        if executable is None:
            notes.append(f"{name}: not installed")
        else:
            commands[version_line(name, executable)] = (executable, *arguments)
    return commands, notes


def _table(name: str, folder: Path, commands: dict[str, tuple[str, ...]], runs: int) -> list[str]:
    files, lines = count_lines(folder)
    costs: dict[str, list[Cost]] = {shown: [] for shown in commands}
    # In turns, so that what else the machine does falls on all of them alike.
    for _ in range(runs):
        for shown, command in commands.items():
            costs[shown].append(measure(command, folder, LIMIT_SECONDS, ONE_THREAD))
    base = median(next(iter(costs.values())))
    rows = [
        f"## {name} {PACKAGES[name].version}: {files} files, {lines} lines",
        "",
        "| scanner | wall s | CPU s | peak MB | lines/s | CPU, × Cuspid's | exit |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for shown, each in costs.items():
        cost = median(each)
        rows.append(
            f"| {shown} | {cost.wall:.2f} | {cost.cpu:.2f} | {cost.peak / MEGABYTE:.0f} | {throughput(lines, cost)} "
            f"| {cost.cpu / base.cpu:.2f} | {cost.code} |"
        )
    return [*rows, ""]


def _profile(name: str, folder: Path) -> None:
    """Run Cuspid under cProfile, and show what takes most of the time."""
    with tempfile.TemporaryDirectory() as temporary:
        data = str(Path(temporary) / "profile")
        command = [sys.executable, "-m", "cProfile", "-o", data, *CUSPID[1:], "1", "."]
        subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False, timeout=LIMIT_SECONDS)
        sys.stdout.write(f"{name}: time spent in each function itself, under the profiler\n")
        pstats.Stats(data, stream=sys.stdout).strip_dirs().sort_stats("tottime").print_stats(PROFILED)


if __name__ == "__main__":
    raise SystemExit(main())
