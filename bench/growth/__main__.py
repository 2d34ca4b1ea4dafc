"""How cost grows with the size of what is scanned: one package, then ten, then thirty, each as one project.

    python -m bench.growth                prints the table, and writes it to bench/growth/RESULTS.md
    python -m bench.growth --counts 1 5   other steps

Every step contains the one before it.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.measure import machine, measure, median, throughput
from bench.packages import PACKAGES, Package, PackageError, count_lines, gathered, unpacked
from bench.speed.__main__ import CUSPID, MEGABYTE

RESULTS: Final = Path(__file__).with_name("RESULTS.md")
COUNTS: Final = (1, 10, 30)
LIMIT_SECONDS: Final = 14_400


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.growth", description="One package, ten, thirty.")
    parser.add_argument("--counts", type=int, nargs="+", default=list(COUNTS), help="how many packages each time")
    parser.add_argument("--runs", type=int, default=1, help="the medians of so many runs are shown (default: 1)")
    parser.add_argument("--limit", type=float, default=LIMIT_SECONDS, help="seconds after which a run is ended")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the table is written")
    options = parser.parse_args(arguments)
    packages, notes = _available(max(options.counts))
    rows = [
        "# Growth",
        "",
        "Written by `python -m bench.growth`; not to be edited.",
        "",
        f"{machine()}. Cuspid, one process, all rules.",
        "",
        "| packages | files | lines | wall s | CPU s | peak MB | lines/s | CPU µs a line | exit |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for wanted in options.counts:
        rows.append(_row(packages[:wanted], options.runs, options.limit))
    rows += ["", "Packages, in order: " + ", ".join(f"{each.name} {each.version}" for each in packages) + "."]
    rows += ["", *(f"- {note}" for note in notes)] if notes else []
    text = "\n".join(rows) + "\n"
    options.output.write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0


def _row(packages: list[Package], runs: int, limit: float) -> str:
    folder = gathered(packages, str(len(packages)))
    files, lines = count_lines(folder)
    cost = median([measure((*CUSPID, "1", "."), folder, limit) for _ in range(runs)])
    each = f"{cost.cpu / lines * 1e6:.0f}" if cost.code >= 0 else "–"
    return (
        f"| {len(packages)} | {files} | {lines} | {cost.wall:.1f} | {cost.cpu:.1f} | {cost.peak / MEGABYTE:.0f} "
        f"| {throughput(lines, cost)} | {each} | {cost.code} |"
    )


def _available(wanted: int) -> tuple[list[Package], list[str]]:
    """Return the first packages that can be had, and a note on each that cannot."""
    packages: list[Package] = []
    notes: list[str] = []
    for package in PACKAGES.values():
        if len(packages) == wanted:
            break
        try:
            unpacked(package)
        except PackageError as error:
            notes.append(str(error))
        else:
            packages.append(package)
    return packages, notes


if __name__ == "__main__":
    raise SystemExit(main())
