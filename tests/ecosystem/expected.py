"""The lists of expected findings: how a line is written and read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bench.packages import PACKAGES, Package
from cuspid.engine.config import Config
from cuspid.engine.scan import scan
from cuspid.rules import load_rules

FOLDER: Final = Path(__file__).parent / "expected"
VERDICTS: Final = ("true", "arguable", "false")
NEW: Final = "new"


@dataclass(frozen=True, slots=True, order=True)
class Line:
    """One finding."""

    path: str
    number: int
    rule: str
    grades: str
    """Severity and confidence."""

    def __str__(self) -> str:
        return f"{self.path}:{self.number} {self.rule} {self.grades}"


def package_of(path: Path) -> Package:
    """Return the package whose list a file is, by its name: `flask-3.1.0.txt`."""
    name, _, version = path.stem.rpartition("-")
    package = PACKAGES[name]
    assert package.version == version, f"{path.name}: the benchmarks have version {package.version}"
    return package


def read(path: Path) -> dict[Line, str]:
    """Return the findings of a list, each with its verdict and the reason."""
    found: dict[Line, str] = {}
    for text in path.read_text("utf-8").splitlines():
        place, _, verdict = text.partition(" | ")
        at, rule, grades = place.split(" ", 2)
        file, _, number = at.rpartition(":")
        found[Line(file, int(number), rule, grades)] = verdict
    return found


def scanned() -> set[Line]:
    """Return what a scan of the current folder finds."""
    result = scan(["."], Config(jobs=1), load_rules())
    return {
        Line(f.place.path, f.place.span.line, f.rule_id, f"{f.severity.name} {f.confidence.name}")
        for f in result.findings
    }
