"""One run over a project, file by file: the bodies of all modules once, the survey, then every file's roots on their
own.

Each file's roots start from what all module bodies left and see nothing that another file's roots did, so that neither
the order of files nor the number of processes changes a result.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import groupby

from cuspid.analysis.api_search import find_public_api
from cuspid.analysis.events import Events
from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.roots import run_file, survey_file
from cuspid.analysis.survey import Key, Notes, Plan
from cuspid.engine.match import Matcher
from cuspid.engine.outcome import FileRun, FileSurvey, Replay
from cuspid.engine.outlines import Outlines
from cuspid.knowledge.library import Library
from cuspid.model.finding import Diagnostic, Trouble
from cuspid.semantics.project import Project
from cuspid.semantics.scopes import FunctionInfo

BODIES = ""
"""Stands for a name in the outcome of all modules' bodies."""


class Analysis:
    """One run over a project."""

    def __init__(self, project: Project, library: Library, matcher: Matcher, keeps_events: bool = False) -> None:
        self.project = project
        self.matcher = matcher
        self.machine = Interpreter(project, library, matcher.interest())
        self.events: list[Events] | None = [] if keeps_events else None
        """Everything that happened, for who wants to know why; None where only findings are asked for."""
        self.plan: Plan | None = None
        """What the survey chose; without it, every function is run."""
        self.outlines: Outlines | None = None
        """Numbers for the functions that are run; None where nobody keeps what depends on them."""

    def path_of(self, name: str) -> str:
        """Return the path under which a module is shown; its name if it has none."""
        return self.project.path_of(name) or name

    def prepare(self) -> FileRun:
        """Run the bodies of all modules."""
        troubles: list[Diagnostic] = []
        for name in self.project.names():
            with self._contained(name, troubles):
                self.machine.module_frame(name)
        find_public_api(self.machine, self.matcher.is_library)
        return self._outcome(BODIES, troubles)

    def follow(self, plan: Plan) -> None:
        """Run from now on what the survey chose."""
        self.plan = plan
        self.machine.reach.sinking = plan.sinking
        self.machine.api.limit(plan.open_to_callers)

    def survey(self, names: Sequence[str]) -> list[FileSurvey]:
        """Look at the functions of modules in the shallow way."""
        surveys: list[FileSurvey] = []
        for name in names:
            self.machine.events = Events()
            beneath = self.machine.begin_file()
            surveyed: dict[Key, Notes] = {}
            troubles: list[Diagnostic] = []
            with self._contained(name, troubles):
                surveyed = survey_file(self.machine, name)
            touched = tuple(sorted(self.machine.touched))
            surveys.append(FileSurvey(name, surveyed, touched, self._bodies(), self._computing(), tuple(troubles)))
            self.machine.end_file(beneath)
        self.machine.events = Events()
        return surveys

    def run(
        self, names: Sequence[str], before: Mapping[str, Sequence[Replay]], advance: Callable[[str], None] | None
    ) -> list[FileRun]:
        """Run the roots of modules, each after the functions that `before` has for it."""
        runs: list[FileRun] = []
        for replays, group in groupby(names, key=lambda name: tuple(before.get(name, ()))):
            if replays:
                runs += self._run_behind(replays, list(group))
                continue
            for name in group:
                beneath = self.machine.begin_file()
                runs.append(self._run_file(name, self.plan))
                self.machine.end_file(beneath)
                if advance is not None:
                    advance(self.path_of(name))
        return runs

    def _run_behind(self, replays: Sequence[Replay], names: Sequence[str]) -> list[FileRun]:
        """Run the roots of modules on what the same functions of others leave: these are run once for all of them."""
        left = {category for replay in replays for category in replay.categories}
        plan = self.plan.behind(left) if self.plan is not None else None
        runs: list[FileRun] = []
        troubles: list[Diagnostic] = []
        machine = self.machine
        beneath = machine.begin_file()
        for replay in replays:
            with self._contained(replay.module, troubles):
                run_file(machine, replay.module, replay.functions)
        replayed = machine.events
        watch = machine.watch
        bodies, reaches = watch.bodies, watch.reaches
        for name in names:
            machine.events = replayed.copy()
            own = machine.begin_file()
            watch.bodies |= bodies
            watch.reaches |= reaches
            runs.append(self._run_file(name, plan, troubles))
            machine.end_file(own)
        machine.end_file(beneath)
        return runs

    def _run_file(self, name: str, plan: Plan | None, before: Sequence[Diagnostic] = ()) -> FileRun:
        troubles = list(before)
        with self._contained(name, troubles):
            run_file(self.machine, name, plan=plan)
        return self._outcome(name, troubles)

    def _outcome(self, name: str, troubles: Sequence[Diagnostic]) -> FileRun:
        """Judge what happened since the last time."""
        machine = self.machine
        events, machine.events = machine.events, Events()
        if self.events is not None:
            self.events.append(events)
        diagnostics = [
            *troubles,
            *[Diagnostic(path, Trouble.BUDGET, message) for path, message in sorted(events.budget)],
            *[
                Diagnostic(path, Trouble.INTERNAL, f"the analysis failed in this statement: {error}", line)
                for path, line, error in sorted(events.failed)
            ],
        ]
        return FileRun(
            name,
            tuple(self.matcher.findings(events)),
            tuple(diagnostics),
            tuple(sorted(machine.escaped)),
            tuple(sorted(machine.touched)),
            self._bodies(),
            self._computing(),
            self._reaches(),
        )

    def _bodies(self) -> frozenset[int]:
        return self._numbers_of(self.machine.watch.bodies)

    def _computing(self) -> frozenset[int]:
        return self._numbers_of([info for info in self.machine.watch.computing if info is not None])

    def _numbers_of(self, functions: Iterable[FunctionInfo]) -> frozenset[int]:
        if self.outlines is None:
            return frozenset()
        return frozenset({self.outlines.number_of(info) for info in functions} - {-1})

    def _reaches(self) -> dict[int, bool]:
        if self.outlines is None:
            return {}
        # what has no number is never in the plan
        asked = [(self.outlines.number_of(i), i) for i in self.machine.watch.reaches if not i.is_local]
        return {number: self.machine.reach.has_sink(info) for number, info in asked if number >= 0}

    @contextmanager
    def _contained(self, name: str, troubles: list[Diagnostic]) -> Iterator[None]:
        """A mistake of ours in one file must not cost the others."""
        path = self.path_of(name)
        try:
            yield
        except RecursionError:
            troubles.append(Diagnostic(path, Trouble.BUDGET, "nested deeper than the analysis follows"))
        except Exception as error:
            message = f"the analysis failed in this file: {type(error).__name__}: {error}"
            troubles.append(Diagnostic(path, Trouble.INTERNAL, message))
