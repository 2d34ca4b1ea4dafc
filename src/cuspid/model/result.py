"""What one run found: the only thing that reports read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from cuspid.model.finding import Diagnostic, Finding


@dataclass(frozen=True, slots=True)
class SourceText:
    """The lines of a file that a finding points into, for code frames; per cell in a notebook."""

    lines: tuple[str, ...] = ()
    cells: Mapping[int, tuple[str, ...]] = field(default_factory=dict)

    def line(self, number: int, cell: int | None = None) -> str:
        """Return the text of a line, counted from 1; empty where there is none."""
        lines = self.lines if cell is None else self.cells.get(cell, ())
        return lines[number - 1] if 0 < number <= len(lines) else ""


@dataclass(frozen=True, slots=True)
class Stats:
    """Counts of one run."""

    files: int = 0
    """Files that were analysed, also in part."""
    lines: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class ScanResult:
    """Everything is sorted by path and position, so that equal runs give equal bytes."""

    findings: tuple[Finding, ...]
    """Those that are shown: selected, severe and sure enough, not suppressed."""
    suppressed: tuple[Finding, ...]
    """Those that a comment suppresses; `suppressed_by` is set."""
    diagnostics: tuple[Diagnostic, ...]
    sources: Mapping[str, SourceText]
    """By path: every file that a finding or its evidence points into."""
    stats: Stats
    root: str = "."
    """The folder that the paths are relative to."""
