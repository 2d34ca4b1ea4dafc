"""Recall and false alarms on the corpus, of Cuspid and of the other scanners that are installed.

    python -m bench.toolbox        once: install the other scanners
    python -m bench.accuracy       print the tables, and write them to bench/accuracy/RESULTS.md

The programs are scanned as people would write them, without markers.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

from bench.accuracy.classes import is_known
from bench.accuracy.render import Row, render
from bench.accuracy.scanners import WAYS, Alarm, ScannerError, run_scanner
from bench.accuracy.score import Label, count, labels_of, place_of
from bench.toolbox import find_scanner, version_line
from cuspid import __version__
from cuspid.engine.scan import scan_sources
from cuspid.rules import load_rules
from tests.corpus.programs import CorpusProgram, list_programs

RESULTS: Final = Path(__file__).with_name("RESULTS.md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run every scanner, print and write the tables."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.accuracy", description="Recall and false alarms on the corpus."
    )
    parser.add_argument("--only", action="append", choices=sorted(WAYS), help="another scanner; may be repeated")
    parser.add_argument("--alone", action="store_true", help="Cuspid without the others")
    parser.add_argument("--output", type=Path, default=RESULTS, help="where the tables are written")
    options = parser.parse_args(arguments)
    programs = list(list_programs())
    labels = labels_of(programs)
    alarms = _run_cuspid(programs)
    rows = [Row(f"cuspid {__version__}", "cuspid scan", count(labels, alarms, "cuspid"))]
    absent: list[str] = []
    names = [] if options.alone else options.only or list(WAYS)
    with tempfile.TemporaryDirectory(prefix="corpus-") as temporary:
        folder = Path(temporary).resolve()
        _write(programs, folder)
        for name in names:
            row = _run_other(name, folder, labels, absent)
            if row is not None:
                rows.append(row)
    text = render(rows, labels, absent, len(programs))
    options.output.write_text(text, "utf-8")
    sys.stdout.write(text)
    return 0


def _run_cuspid(programs: Sequence[CorpusProgram]) -> Collection[Alarm]:
    """Scan each program by itself, as its test does."""
    rules = load_rules()
    return {
        Alarm(place_of(each, finding.place.path), finding.place.span.line, finding.rule_id)
        for each in programs
        for finding in scan_sources(each.program.sources, rules).findings
    }


def _run_other(name: str, folder: Path, labels: Sequence[Label], absent: list[str]) -> Row | None:
    executable = find_scanner(name)
    if executable is None:
        absent.append(f"{name}: not installed")
        return None
    try:
        alarms = run_scanner(name, executable, folder)
    except ScannerError as error:
        absent.append(str(error))
        return None
    unknown = sorted({a.scanner_id for a in alarms if not is_known(name, a.scanner_id)})
    if unknown:
        absent.append(f"{name}: ids that the tables do not know: {', '.join(unknown)}")
    return Row(version_line(name, executable), WAYS[name].shown, count(labels, alarms, name))


def _write(programs: Sequence[CorpusProgram], folder: Path) -> None:
    for each in programs:
        for path, text in each.program.sources.items():
            target = folder / place_of(each, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
