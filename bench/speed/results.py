"""The figures of a run: rows, the cases that they belong to, and how they are kept between runs.

    cases = read(path)          what the last run left; empty where there is none
    write(path, cases)

Invariants: within a case everything was measured side by side, in one run; a case that is measured anew replaces the
old one whole, and the others stay. The file is JSON of a format with a number; one of another number is not read.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from bench.measure import Cost

FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Row:
    """One tool in one mode."""

    tool: str
    shown: str
    """With its version."""
    mode: str
    cost: Cost
    """The median."""
    runs: int


@dataclass(frozen=True, slots=True)
class Measured:
    """One case."""

    title: str
    files: int
    lines: int
    machine: str
    """What it was measured on, and how busy that was."""
    jobs: int
    """How many processes or threads each tool had."""
    rows: tuple[Row, ...]
    notes: tuple[str, ...] = ()
    """What is missing, and why."""

    def row(self, tool: str, mode: str) -> Row | None:
        """Return a tool's row in a mode."""
        return next((row for row in self.rows if (row.tool, row.mode) == (tool, mode)), None)


def read(path: Path) -> dict[str, Measured]:
    """Return the cases by name; none where the file is missing, or is not one of ours."""
    try:
        data = json.loads(path.read_text("utf-8"))
        if data["format"] != FORMAT:
            return {}
        return {name: _measured(case) for name, case in data["cases"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def write(path: Path, cases: Mapping[str, Measured]) -> None:
    """Write the cases."""
    data = {"format": FORMAT, "cases": {name: asdict(case) for name, case in cases.items()}}
    path.write_text(json.dumps(data, indent=1) + "\n", "utf-8")


def _measured(data: Mapping[str, Any]) -> Measured:
    rows = tuple(Row(**{**row, "cost": Cost(**row["cost"])}) for row in data["rows"])
    return Measured(**{**data, "rows": rows, "notes": tuple(data["notes"])})
