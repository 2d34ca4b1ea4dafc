"""How fast Cuspid is, beside ruff, Bandit and Semgrep, on the same trees in the same run.

    python -m bench.toolbox ruff bandit semgrep     once: install the others
    python -m bench.speed                           everything
    python -m bench.speed --only django flask       only these cases, or packages of `bench/packages.py`
    python -m bench.speed --only corpus --peers ruff --modes cold warm
    python -m bench.speed --profile django          where Cuspid's time goes

The table is printed, and written to bench/speed/RESULTS.md; the figures go to results.json beside it. A case that is
not measured keeps the figures that it has there.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bench.packages import PACKAGES, PackageError
from bench.speed.cases import CASES, case_named, prepared
from bench.speed.compare import compared
from bench.speed.profile import profile
from bench.speed.render import render
from bench.speed.results import Measured, read, write
from bench.speed.timing import time_case
from bench.speed.tools import MODES, PEERS, tools

RESULTS: Final = Path(__file__).with_name("RESULTS.md")
FIGURES: Final = "results.json"
LIMIT_SECONDS: Final = 3600


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print and write the table."""
    options = _options(arguments)
    wanted = [case for name in options.only or CASES if (case := case_named(name)) is not None]
    figures = options.output.with_name(FIGURES)
    before = read(figures)
    try:
        if options.profile:
            for case in wanted:
                with prepared(case) as tree:
                    sys.stdout.write(profile(case.title, tree.folder))
            return 0
        found, missing = tools(options.peers, options.jobs)
        fresh: dict[str, Measured] = {}
        for case in wanted:
            with prepared(case) as tree:
                limit = min(options.timeout, case.seconds)
                fresh[case.name] = time_case(case, tree, found, options.runs, limit, options.jobs, options.modes, _tell)
            # What takes hours is kept case by case.
            write(figures, _merged(before, fresh))
    except PackageError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    text = render(_merged(before, fresh), fresh, compared(before, fresh))
    text += "".join([f"\n- {note}" for note in missing]) + ("\n" if missing else "")
    options.output.write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description="Time, memory and throughput.")
    known = [*CASES, *(name for name in PACKAGES if name not in CASES)]
    parser.add_argument("--only", nargs="+", metavar="CASE", choices=known, help=f"of these: {', '.join(known)}")
    parser.add_argument("--modes", nargs="+", choices=MODES, default=list(MODES), help="of these (default: all)")
    parser.add_argument("--peers", nargs="*", choices=PEERS, default=list(PEERS), help="the others (default: all)")
    parser.add_argument("--runs", type=int, default=3, help="medians of so many; small cases are repeated more often")
    jobs = os.cpu_count() or 1
    parser.add_argument("--jobs", type=int, default=jobs, help="processes or threads of each tool (default: all cores)")
    parser.add_argument("--timeout", type=float, default=LIMIT_SECONDS, help="seconds after which a run is cut off")
    parser.add_argument("--profile", action="store_true", help="show the functions that take most of the time")
    parser.add_argument("--output", type=Path, default=RESULTS, help=f"the page; {FIGURES} is written beside it")
    return parser.parse_args(arguments)


def _merged(before: dict[str, Measured], fresh: dict[str, Measured]) -> dict[str, Measured]:
    """Return all cases, those that were measured now in place of the old ones, in the order of the table."""
    every = {**before, **fresh}
    return {name: every[name] for name in [*CASES, *sorted(set(every) - set(CASES))] if name in every}


def _tell(words: str) -> None:
    sys.stderr.write(words + "\n")


if __name__ == "__main__":
    raise SystemExit(main())
