"""From parsed files to findings: the modules' bodies once, then every file's roots on their own, then what crosses
files.

Untrusted data that a root leaves in another module, or in its own for others to read, is told apart as an *escape*: the
files that import that module are run once more after it. What an earlier run kept of a file, and what still holds, is
not found again (`kept.py`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import NamedTuple, Protocol

from cuspid.analysis.events import Events, joined_events
from cuspid.analysis.survey import Plan, merged, plan_of
from cuspid.engine.config import Config
from cuspid.engine.file_run import Analysis
from cuspid.engine.files import ParsedFile
from cuspid.engine.kept import Kept, PlanView, plain
from cuspid.engine.match import Matcher, merge
from cuspid.engine.outcome import FileRun, FileSurvey, Replay
from cuspid.engine.outlines import Outlines
from cuspid.engine.workers import Workers, processes_for, workers
from cuspid.knowledge.library import Library
from cuspid.model.finding import Diagnostic, Finding, Trouble
from cuspid.model.rule import Rule
from cuspid.semantics.project import Project
from cuspid.syntax import nodes

MAX_AGAIN = 120
"""Files that are run once more behind escapes: a state that more files read is a registry or a log, not a channel."""
MAX_ESCAPES = 6
"""Files whose escapes are replayed before one file: more would make the cost quadratic."""
NOT_AGAIN = "reads module state that many files write: what others leave there was not followed into this file"


class Writer(NamedTuple):
    """A function that left untrusted data of a category."""

    module: str
    function: str
    category: str


class Memory(Protocol):
    """Where one run keeps something for the next."""

    identity: str
    """Whatever else the findings depend on, beside the files: versions, settings."""

    def read(self) -> bytes:
        """Return what was kept last; nothing if there is nothing."""

    def write(self, data: bytes) -> None: ...


def analyse(
    paths: Sequence[str],
    load: Callable[[str], ParsedFile | None],
    rules: Sequence[Rule],
    config: Config,
    *,
    advance: Callable[[str], None] | None = None,
    survey: bool = True,
    memory: Memory | None = None,
) -> tuple[list[Finding], list[Diagnostic], Events]:
    """Interpret all files and match the rules; `advance` is told of each file that is done. Without the survey every
    function is run with all that it calls: the findings are the same, and everything that happened is in the events.
    """
    matcher = Matcher(rules, audit=config.audit, more_sources=config.source_categories())
    project = Project(list(paths), _loader(load))
    library = Library((config.stubs,)) if config.stubs else _builtin_library()
    analysis = Analysis(project, library, matcher, keeps_events=not survey)
    prepared = analysis.prepare()
    kept = _kept(analysis, paths, load, memory) if memory is not None and survey else None
    scheduler = _Scheduler(analysis, kept, processes_for(len(project.names()), config.jobs), advance)
    runs = [prepared, *scheduler.run_all(survey)]
    if kept is not None and memory is not None:
        memory.write(kept.data())
    findings = merge([finding for run in runs for finding in run.findings])
    diagnostics = [d for run in runs for d in run.diagnostics] + scheduler.diagnostics
    return matcher.without_yielding(findings), diagnostics, joined_events(analysis.events or ())


def _kept(analysis: Analysis, paths: Sequence[str], load: Callable[[str], ParsedFile | None], memory: Memory) -> Kept:
    """Number the functions, and see what of the memory still holds."""
    files = [file for file in map(load, paths) if file is not None]
    machine = analysis.machine
    outlines = Outlines(files, machine.watch.bodies, machine.api.told())
    analysis.outlines = outlines
    return Kept(memory.read(), memory.identity, outlines, machine.names.told(), bool(machine.watch.computing))


class _Scheduler:
    """Decides what is run, and in which order."""

    def __init__(
        self, analysis: Analysis, kept: Kept | None, processes: int, advance: Callable[[str], None] | None
    ) -> None:
        self._analysis = analysis
        self._names = analysis.project.names()
        self._kept = kept
        self._processes = processes
        self._advance = advance
        self._view: PlanView | None = None
        self.diagnostics: list[Diagnostic] = []
        """What concerns the order itself."""

    def run_all(self, survey: bool) -> list[FileRun]:
        """Survey and run all files, and those behind escapes once more."""
        surveys: list[FileSurvey] = []
        if survey:
            with workers(self._analysis, self._processes) as pool:
                surveys = self._survey(pool)
            self._follow(plan_of(merged([s.notes for s in surveys]), self._analysis.machine.interest.joined))
        with workers(self._analysis, self._processes) as pool:
            runs = self._run(pool, self._names, {})
            again = self._affected(surveys, runs)
            runs += self._run(pool, _side_by_side(again), again)
        self.diagnostics += [d for each in surveys for d in each.diagnostics]
        return runs

    def _follow(self, plan: Plan) -> None:
        self._analysis.follow(plan)
        if self._analysis.outlines is not None:
            self._view = PlanView(plan, self._analysis.outlines)

    def _survey(self, pool: Workers) -> list[FileSurvey]:
        kept = self._kept
        if kept is None:
            return pool.survey(self._names)
        known = {name: kept.survey(self._analysis.path_of(name), name) for name in self._names}
        surveys = [survey for survey in known.values() if survey is not None]
        for survey in pool.survey([name for name in self._names if known[name] is None]):
            kept.keep_survey(survey)
            surveys.append(survey)
        return surveys

    def _run(self, pool: Workers, names: Sequence[str], before: Mapping[str, Sequence[Replay]]) -> list[FileRun]:
        """Run files, each behind what `before` has for it, or recall what an earlier run found in them."""
        advance = None if before else self._advance
        kept, view = self._kept, self._view
        if kept is None or view is None:
            return pool.run(names, before, advance)
        known = {name: kept.run(self._analysis.path_of(name), name, before.get(name, ()), view) for name in names}
        runs = [run for run in known.values() if run is not None]
        for run in runs:
            if advance is not None:
                advance(self._analysis.path_of(run.name))
        for run in pool.run([name for name in names if known[name] is None], before, advance):
            kept.keep_run(self._analysis.path_of(run.name), run, before.get(run.name, ()), view)
            runs.append(run)
        return runs

    def _affected(self, surveys: Sequence[FileSurvey], runs: Sequence[FileRun]) -> dict[str, list[Replay]]:
        """Return the modules that read what another one's roots left untrusted data in, each with those others."""
        escapes: dict[str, set[Writer]] = {}
        touched: dict[str, set[str]] = {}
        for run in runs:
            for owner, function, category in run.escapes:
                escapes.setdefault(owner, set()).add(Writer(run.name, function, category))
        for name, objects in [(s.name, s.touched) for s in surveys] + [(r.name, r.touched) for r in runs]:
            touched.setdefault(name, set()).update(objects)
        again: dict[str, list[Replay]] = {}
        for name in self._names if escapes else ():
            reads = self._analysis.machine.imports_of(name) | touched.get(name, set()) | {name}
            others: dict[str, list[Writer]] = {}
            for owner in escapes.keys() & reads:
                for writer in escapes[owner]:
                    if writer.module != name and self._may_harm(name, writer.category):
                        others.setdefault(writer.module, []).append(writer)
            if others:
                again[name] = [_replay(others[module]) for module in sorted(others)[:MAX_ESCAPES]]
        for name in sorted(again)[MAX_AGAIN:]:
            self.diagnostics.append(Diagnostic(self._analysis.path_of(name), Trouble.BUDGET, NOT_AGAIN))
            del again[name]
        return again

    def _may_harm(self, name: str, category: str) -> bool:
        """Say whether some rule joins a category of sources with a sink within the reach of a module's functions."""
        plan = self._analysis.plan
        return plan is None or self._analysis.path_of(name) in plan.behind([category]).chosen_paths


def _replay(writers: Sequence[Writer]) -> Replay:
    functions, categories = [w.function for w in writers], [w.category for w in writers]
    return Replay(writers[0].module, frozenset(functions), frozenset(categories))


def _side_by_side(again: Mapping[str, Sequence[Replay]]) -> list[str]:
    """Return the modules so that those which run behind the same functions stand together."""
    return sorted(again, key=lambda name: (plain(again[name]), name))


@cache
def _builtin_library() -> Library:
    """The stubs of the package itself do not change while a process runs; those of a project may."""
    return Library()


def _loader(load: Callable[[str], ParsedFile | None]) -> Callable[[str], nodes.Module | None]:
    def tree(path: str) -> nodes.Module | None:
        parsed = load(path)
        return parsed.tree if parsed is not None else None

    return tree
