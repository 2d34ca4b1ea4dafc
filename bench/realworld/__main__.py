"""Published flaws of real releases: is the flawed release reported, and the mended one not?

    python -m bench.realworld --cases cases.json --scorer score_cases.py --releases DIR

`cases.json` names for each flaw a vulnerable and a fixed release with the lines that matter; DIR holds the unpacked
releases as `<package>-<version>`; the scorer reads both beside `<id>.vuln.sarif` and `<id>.fixed.sarif`. What
is scanned is read, never run. SARIF files are kept and a release is scanned once, until `--again` says otherwise.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.toolbox import cache_folder

LIMIT_SECONDS: Final = 1800
SCAN: Final = ("-m", "cuspid", "scan", "--isolated", "--quiet", "--format=sarif", "--jobs=1", "--fail-on=never")


@dataclass(frozen=True, slots=True)
class Scan:
    """One release to scan for one case."""

    name: str
    """`<id>.vuln` or `<id>.fixed`."""
    release: Path
    part: str
    """What is scanned of the release: `.` or the folder with the flaw."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Scan what has not been scanned, and print the scorer's tables."""
    parser = argparse.ArgumentParser(prog="python -m bench.realworld", description="Published flaws and their fixes.")
    parser.add_argument("--cases", type=Path, required=True, help="cases.json")
    parser.add_argument("--scorer", type=Path, required=True, help="score_cases.py")
    parser.add_argument("--releases", type=Path, required=True, help="the folder of the unpacked releases")
    parser.add_argument("--sarif", type=Path, help="where the SARIF files are kept (default: in the user's cache)")
    parser.add_argument("--only", action="append", default=[], help="part of a case's id or package")
    parser.add_argument("--again", action="store_true", help="scan also what was scanned before")
    parser.add_argument("--narrow", action="store_true", help="only the folder with the flaw: not the figure")
    parser.add_argument("--python", default=sys.executable, help="an interpreter with cuspid, such as a compiled one")
    parser.add_argument("--option", action="append", default=[], help="an option for cuspid, as --option=--library")
    options = parser.parse_args(arguments)
    absent = [path for path in (options.cases, options.scorer, options.releases) if not path.exists()]
    if absent:
        sys.stderr.write(f"skipped: {', '.join(map(str, absent))} is not there\n")
        return 0
    sarif = options.sarif or cache_folder() / ("realworld-narrow" if options.narrow else "realworld")
    sarif.mkdir(parents=True, exist_ok=True)
    cases = json.loads(options.cases.read_text("utf-8"))
    done: dict[tuple[Path, str], Path] = {}
    for scan in _scans(cases, options.releases.resolve(), options.only, options.narrow):
        _run(scan, sarif / f"{scan.name}.sarif", [options.python, *SCAN, *options.option], options.again, done)
    score = [sys.executable, str(options.scorer), "--cases", str(options.cases), "--root", str(options.releases)]
    return subprocess.run([*score, "--sarif-dir", str(sarif), "--missed"], check=False).returncode


def _scans(cases: list[dict[str, str]], releases: Path, only: Sequence[str], narrow: bool) -> Iterator[Scan]:
    for case in cases:
        if only and not any([word in f"{case['id']} {case['package']}" for word in only]):
            continue
        for kind, version, file in (
            ("vuln", case["vulnerable_version"], case["file"]),
            ("fixed", case["fixed_version"], case["fixed_file"]),
        ):
            part = str(Path(file).parent) if narrow else "."
            yield Scan(f"{case['id']}.{kind}", releases / f"{case['package']}-{version}", part)


def _run(scan: Scan, output: Path, command: list[str], again: bool, done: dict[tuple[Path, str], Path]) -> None:
    if output.exists() and not again:
        return
    twin = done.get((scan.release, scan.part))
    if twin is not None:
        shutil.copyfile(twin, output)
        return
    if not scan.release.is_dir():
        sys.stderr.write(f"{scan.name}: {scan.release.name} is not there\n")
        return
    started = time.perf_counter()
    partial = output.with_suffix(".part")
    # installed packages lie in folders with names that a project's scan leaves out
    full = [*command, "--no-gitignore", "--output", str(partial), scan.part]
    try:
        result = subprocess.run(full, cwd=scan.release, capture_output=True, timeout=LIMIT_SECONDS, check=False)
        word = "done" if result.returncode == 0 else f"exit {result.returncode}: {result.stderr.decode()[-300:]}"
    except subprocess.TimeoutExpired:
        word = "out of time"
    if partial.exists():
        os.replace(partial, output)
        done[scan.release, scan.part] = output
    sys.stderr.write(f"{scan.name}: {scan.release.name} {word} in {time.perf_counter() - started:.0f} s\n")


if __name__ == "__main__":
    sys.exit(main())
