"""What the models of libraries cost that a project does not import: nothing.

    python -m bench.models                 prints the table, and writes it to bench/models/RESULTS.md
    python -m bench.models --times 0 1 50  other steps

One package is scanned with a folder of stubs beside the built-in ones: empty, then with as many stubs again as are
built in, then many times as many. They are the built-in stubs under other names, so that nothing imports them.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.cuspid_command import NO_CACHE, QUIET, cuspid
from bench.figures import MEGABYTE
from bench.measure import Cost, machine, measure, median
from bench.packages import PACKAGES, PackageError, count_lines, unpacked
from cuspid.knowledge.library import BUILTIN_STUBS

RESULTS: Final = Path(__file__).with_name("RESULTS.md")
TIMES: Final = (0, 1, 5, 20)
LIMIT_SECONDS: Final = 1800
SUFFIX: Final = ".pyi"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.models", description="The cost of models that are not used.")
    parser.add_argument("package", nargs="?", default="flask", choices=PACKAGES, help="what to scan (default: flask)")
    parser.add_argument("--times", type=int, nargs="+", default=list(TIMES), help="how many times as many stubs")
    parser.add_argument("--runs", type=int, default=5, help="the medians of so many runs are shown (default: 5)")
    parser.add_argument("--limit", type=float, default=LIMIT_SECONDS, help="seconds after which a run is ended")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the table is written")
    options = parser.parse_args(arguments)
    try:
        folder = unpacked(PACKAGES[options.package])
    except PackageError as error:
        parser.error(str(error))
    files, lines = count_lines(folder)
    package = PACKAGES[options.package]
    rows = [
        "# Models that are not used",
        "",
        "Written by `python -m bench.models`; not to be edited.",
        "",
        f"{machine()}. {package.name} {package.version} ({files} files, {lines:,} lines), one process, all rules.",
        f"Medians of {options.runs} runs. The stubs that are added are of libraries that nothing imports.",
        "",
        "| stubs added | wall s | CPU s | peak MB |",
        "|--:|--:|--:|--:|",
    ]
    with tempfile.TemporaryDirectory(prefix="cuspid-models-") as temporary:
        for times in options.times:
            stubs = Path(temporary) / str(times)
            added = write_copies(stubs, times)
            cost = _cost(folder, stubs, options.runs, options.limit)
            rows.append(f"| {added:,} | {cost.wall:.2f} | {cost.cpu:.2f} | {cost.peak / MEGABYTE:.0f} |")
    text = "\n".join(rows) + "\n"
    options.output.write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0


def write_copies(folder: Path, times: int) -> int:
    """Write copies of all built-in stubs into a folder, under names that nobody imports; return how many files."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(times):
        for source in sorted(Path(BUILTIN_STUBS).iterdir()):
            target = folder / f"unused{number}_{source.name}"
            if source.is_dir():
                shutil.copytree(source, target)
            elif source.suffix == SUFFIX:
                shutil.copy(source, target)
    return sum(1 for _ in folder.rglob(f"*{SUFFIX}"))


def _cost(folder: Path, stubs: Path, runs: int, limit: float) -> Cost:
    command = (*cuspid(), "scan", *QUIET, NO_CACHE, "--jobs", "1", "--stubs", str(stubs), ".")
    return median([measure(command, folder, limit) for _ in range(runs)])


if __name__ == "__main__":
    sys.exit(main())
