"""How cost grows with the size of what is scanned: about linear is what it is to be.

    python -m bench.growth                               all three tables and the plot
    python -m bench.growth --series copies --base flask  one of them: the same tree once, ten times, thirty times
    python -m bench.growth --series packages             one package, ten, thirty, each as one project
    python -m bench.growth --series processes            Django and ansible-core by one process and by two

The tables are printed, and written to bench/growth/RESULTS.md; growth.svg and results.json lie beside it. A series that
is not measured keeps the figures that it has there.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from bench.cuspid_command import NO_CACHE, QUIET, cuspid, is_compiled, understands
from bench.growth.render import TITLES, Growth, Point, page, picture, read, write
from bench.growth.series import WHOLE, Step, copies, packages, processes
from bench.measure import machine, measure, median, repeated
from bench.packages import PACKAGES, PackageError, count_lines
from cuspid import __version__

RESULTS: Final = Path(__file__).with_name("RESULTS.md")
FIGURES: Final = "results.json"
PLOT: Final = "growth.svg"
COUNTS: Final = (1, 10, 30)
LIMIT_SECONDS: Final = 14_400


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write the tables and the plot."""
    options = _options(arguments)
    steps = {
        "copies": copies(options.base, options.counts),
        "packages": packages(options.counts),
        "processes": processes(),
    }
    figures = options.output.with_name(FIGURES)
    every = read(figures)
    try:
        for name in options.series:
            every[name] = _measured(steps[name], options.runs, options.timeout)
            write(figures, every)  # what takes hours is kept at once
    except PackageError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    build = "compiled" if is_compiled() else "pure Python"
    text = page(every, f"cuspid {__version__} {build}, all rules and flows, without a cache.")
    options.output.write_text(text, "utf-8")
    options.output.with_name(PLOT).write_text(picture(every), "utf-8")
    sys.stdout.write(text)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.growth", description="How cost grows with size.")
    parser.add_argument("--series", nargs="+", choices=TITLES, default=list(TITLES), help="which (default: all)")
    parser.add_argument(
        "--base", choices=(*PACKAGES, WHOLE), default="django", metavar="PACKAGE", help="what is copied"
    )
    parser.add_argument("--counts", type=int, nargs="+", default=list(COUNTS), help="how many each time")
    parser.add_argument("--runs", type=int, default=1, help="the medians of so many runs are shown (default: 1)")
    parser.add_argument("--timeout", type=float, default=LIMIT_SECONDS, help="seconds after which a run is ended")
    parser.add_argument("--output", type=Path, default=RESULTS, help=f"the page; {FIGURES} and {PLOT} lie beside it")
    return parser.parse_args(arguments)


def _measured(steps: Sequence[Step], runs: int, limit: float) -> Growth:
    described = machine()
    points: list[Point] = []
    for step in steps:
        folder = step.folder()
        files, lines = count_lines(folder)
        command = [*cuspid(), "scan", *QUIET, "--jobs", str(step.jobs), "."]
        command += [NO_CACHE] if understands(NO_CACHE) else []
        cost = median(repeated(partial(measure, command, folder, limit), runs))
        points.append(Point(step.label, step.jobs, files, lines, cost))
        sys.stderr.write(f"{step.label}, processes: {step.jobs}: {cost.wall:.1f} s\n")
    return Growth(described, tuple(points))


if __name__ == "__main__":
    raise SystemExit(main())
