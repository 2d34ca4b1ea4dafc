"""Several processes for one analysis, where they are worth it.

They are forked: they inherit the parsed trees and what the modules left, and only what was found comes back.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from cuspid.engine.file_run import Analysis
from cuspid.engine.outcome import FileRun, FileSurvey, Replay

if TYPE_CHECKING:
    from multiprocessing.pool import Pool

MIN_FILES_FOR_PROCESSES = 40
"""Below, starting processes costs more than they save."""
PIECE = 8
"""Files that a process takes at a time."""


class Workers:
    """Whoever runs the files: other processes, or this one."""

    def __init__(self, analysis: Analysis, pool: Pool | None) -> None:
        self._analysis = analysis
        self._pool = pool

    def survey(self, names: Sequence[str]) -> list[FileSurvey]:
        if self._pool is None:
            return self._analysis.survey(names)
        return [survey for part in self._pool.map(_survey_piece, _pieces(names), 1) for survey in part]

    def run(
        self, names: Sequence[str], before: Mapping[str, Sequence[Replay]], advance: Callable[[str], None] | None
    ) -> list[FileRun]:
        """Run the roots of modules; `advance` is told of each file that is done."""
        if self._pool is None:
            return self._analysis.run(names, before, advance)
        pieces = [(piece, {name: before[name] for name in piece if name in before}) for piece in _pieces(names)]
        runs: list[FileRun] = []
        for (piece, _), done in zip(pieces, self._pool.imap(_run_piece, pieces), strict=True):
            runs += done
            if advance is not None:
                for name in piece:
                    advance(self._analysis.path_of(name))
        return runs


def processes_for(files: int, jobs: int) -> int:
    """Return how many processes so many files are worth; `jobs` is what was asked for, 0 for one for each core."""
    return min(jobs or os.cpu_count() or 1, files // MIN_FILES_FOR_PROCESSES or 1)


@contextmanager
def workers(analysis: Analysis, processes: int) -> Iterator[Workers]:
    """Start processes on what the analysis knows by now; none where one has to do."""
    if processes <= 1 or "fork" not in multiprocessing.get_all_start_methods() or sys.platform == "darwin":
        yield Workers(analysis, None)
        return
    global _inherited  # noqa: PLW0603 - the one thing that a forked child can take along without copying
    _inherited = analysis
    try:
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            yield Workers(analysis, pool)
    finally:
        _inherited = None


def _pieces(names: Sequence[str]) -> list[list[str]]:
    """Small pieces keep all processes busy to the end."""
    return [list(names[start : start + PIECE]) for start in range(0, len(names), PIECE)]


_inherited: Analysis | None = None


def _run_piece(piece: tuple[Sequence[str], Mapping[str, Sequence[Replay]]]) -> list[FileRun]:
    assert _inherited is not None
    names, before = piece
    return _inherited.run(names, before, None)


def _survey_piece(names: Sequence[str]) -> list[FileSurvey]:
    assert _inherited is not None
    return _inherited.survey(names)
