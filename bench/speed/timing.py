"""Time every tool in every mode of a case.

    measured = time_case(CASES["django"], tree, tools, runs=3, limit=1800, jobs=2)

Invariants: the tools take turns, so that what else the machine does falls on all of them alike. A `cold` run begins
with an empty cache. A `warm` run finds what a run of the same tree left. Before each `changed` run one file gets a
content that no tool has seen; afterwards the tree is as it was, to the file's time.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from bench.measure import Cost, machine, measure, median
from bench.speed.cases import Case, Tree, change, restored
from bench.speed.results import Measured, Row
from bench.speed.tools import Mode, Tool

SMALL_RUNS: Final = 5
"""Runs of a small tree are repeated so many times more often."""


class Timing:
    """One case being timed."""

    def __init__(self, tree: Tree, tools: Sequence[Tool], runs: int, limit: float, caches: Path) -> None:
        self.tree = tree
        self.tools = tools
        self.runs = runs * SMALL_RUNS if tree.is_small else runs
        self.limit = limit
        self.caches = caches
        self.rows: list[Row] = []
        self.notes: list[str] = []

    def time(self, mode: Mode, tell: Callable[[str], None]) -> None:
        """Time a mode: all tools once, then again."""
        tools = [tool for tool in self.tools if mode in tool.commands]
        self.notes += [f"{mode}: {tool.shown}: {tool.absent[mode]}" for tool in self.tools if mode in tool.absent]
        costs: dict[str, list[Cost]] = {tool.name: [] for tool in tools}
        if mode == "warm":
            tools = [tool for tool in tools if self._filled(tool, tell)]
        with self._changing(mode) as prepare:
            for _ in range(self.runs):
                prepare()
                for tool in tools:
                    if not _is_cut(costs[tool.name]):  # the next one would be, too
                        costs[tool.name].append(self._run(tool, mode))
                        tell(f"{mode} {tool.name} {costs[tool.name][-1].wall:.2f} s")
        self.rows += [
            Row(tool.name, tool.shown, mode, median(costs[tool.name]), len(costs[tool.name]))
            for tool in tools
            if costs[tool.name]
        ]

    def _run(self, tool: Tool, mode: Mode) -> Cost:
        cache = self.caches / ("cold" if mode == "cold" else "kept") / tool.name
        if mode == "cold":
            shutil.rmtree(cache, ignore_errors=True)
        cache.parent.mkdir(parents=True, exist_ok=True)
        command = tool.command(mode, cache)
        assert command is not None, "only modes that a tool has are run"
        return measure(command, self.tree.folder, self.limit, tool.environment)

    def _filled(self, tool: Tool, tell: Callable[[str], None]) -> bool:
        """Fill a tool's cache, untimed; False where that takes longer than a run may."""
        cost = self._run(tool, "warm")
        tell(f"filling the cache of {tool.name} {cost.wall:.2f} s")
        if cost.cut:
            self.notes.append(f"warm: {tool.shown}: filling its cache took longer than {self.limit:g} seconds")
        return not cost.cut

    @contextmanager
    def _changing(self, mode: Mode) -> Iterator[Callable[[], None]]:
        if mode != "changed":
            yield lambda: None
            return
        with restored(self.tree.folder) as file:
            content = file.read_bytes()
            yield lambda: change(file, content, time.time_ns())


def time_case(
    case: Case,
    tree: Tree,
    tools: Sequence[Tool],
    runs: int,
    limit: float,
    jobs: int,
    modes: Sequence[Mode],
    tell: Callable[[str], None],
) -> Measured:
    """Time a case in those of the modes that it has."""
    described = machine()
    with TemporaryDirectory(prefix="caches-") as caches:
        timing = Timing(tree, tools, runs, limit, Path(caches))
        for mode in case.modes:
            if mode in modes or mode == "start":
                timing.time(mode, lambda words: tell(f"{case.name}: {words}"))
    return Measured(case.title, tree.files, tree.lines, described, jobs, tuple(timing.rows), tuple(timing.notes))


def _is_cut(costs: Sequence[Cost]) -> bool:
    return bool(costs) and costs[-1].cut
