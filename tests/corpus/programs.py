"""The programs of the corpus: small applications with markers, most of them in pairs that differ in one respect.

    for program in list_programs():
        print(program.name, deviations(program.program, scan_sources(program.program.sources, load_rules())))

A program is a file, or a folder of several, in one of the group folders beside this module. Its name is its path from
here: `calls/awaited_shell_safe.py`, `modules/lazy_import_unsafe`.

Invariants: programs come sorted by name; reading them scans nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cuspid.model.markers import Expectation
from cuspid.model.result import ScanResult
from tests.markers import Program, program_from_files, program_from_folder

FOLDER: Final = Path(__file__).parent
KNOWN_WRONG: Final = FOLDER / "known_wrong.txt"
SAFE, UNSAFE = "_safe", "_unsafe"


@dataclass(frozen=True, slots=True)
class CorpusProgram:
    """One labelled program."""

    name: str
    """The path from the corpus folder."""
    program: Program

    @property
    def group(self) -> str:
        """The folder: what the program is about (`calls`, `guards`, …)."""
        return self.name.partition("/")[0]

    @property
    def twin(self) -> str:
        """The name of the program that differs from this one in what decides; empty where the name has no such end."""
        stem, dot, suffix = self.name.partition(".")
        for end, other in ((UNSAFE, SAFE), (SAFE, UNSAFE)):
            if stem.endswith(end):
                return stem.removesuffix(end) + other + dot + suffix
        return ""

    @property
    def is_safe(self) -> bool:
        """True when no line is to be reported."""
        return not any(marker.expectation is Expectation.FINDING for _, marker in self.program.markers)


def list_programs(folder: Path = FOLDER) -> Iterator[CorpusProgram]:
    """Read every program below the group folders."""
    for path in sorted(folder.glob("*/*")):
        if path.suffix == ".py":
            program = program_from_files({path.name: path.read_text("utf-8")})
        elif path.is_dir() and not path.name.startswith(("_", ".")):
            program = program_from_folder(path)
        else:
            continue
        if program.sources:
            yield CorpusProgram(path.relative_to(folder).as_posix(), program)


def deviations(program: Program, result: ScanResult) -> tuple[str, ...]:
    """Say in short where a result differs from the markers: `-ID` missed, `+ID` reported for nothing, `!trouble`.

    Lines are left out of the text, not out of the comparison, so that a list of these survives moved lines.
    """
    expected: Counter[tuple[str, int, str]] = Counter()
    for path, marker in program.markers:
        if marker.expectation is Expectation.FINDING:
            expected.update((path, marker.line, rule_id) for rule_id in marker.rule_ids)
    actual = Counter((f.place.path, f.place.span.line, f.rule_id) for f in (*result.findings, *result.suppressed))
    found = [f"-{rule_id}" for _, _, rule_id in (expected - actual).elements()]
    found += [f"+{rule_id}" for _, _, rule_id in (actual - expected).elements()]
    found += [f"!{diagnostic.trouble}" for diagnostic in result.diagnostics if not diagnostic.is_limit]
    return tuple(sorted(found))
