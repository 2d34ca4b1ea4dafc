"""From parsed files to findings: the modules' bodies once, then every file's roots on their own, then what crosses
files.

Each file's roots start from what all module bodies left and see nothing that another file's roots did, so that neither
the order of files nor the number of processes changes a result. Untrusted data that a root leaves in another module, or
in its own for others to read, is told apart as an *escape*: the files that import that module are run once more after
it.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, TypeAlias

from cuspid.analysis.api_search import find_public_api
from cuspid.analysis.events import Events
from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.roots import run_file, survey_file
from cuspid.analysis.survey import Key, Notes, Plan, merged, plan_of
from cuspid.engine.config import Config
from cuspid.engine.files import ParsedFile
from cuspid.engine.match import Matcher, merge
from cuspid.knowledge.library import Library
from cuspid.model.finding import Diagnostic, Finding, Trouble
from cuspid.model.rule import Rule
from cuspid.semantics.project import Project
from cuspid.syntax import nodes

if TYPE_CHECKING:
    from multiprocessing.pool import Pool

MIN_FILES_FOR_PROCESSES = 40
"""Below, starting processes costs more than they save."""
PIECE = 8
"""Files that a process takes at a time."""
MAX_AGAIN = 120
"""Files that are run once more behind escapes: a state that more files read is a registry or a log, not a channel."""
MAX_ESCAPES = 6
"""Files whose escapes are replayed before one file: more would make the cost quadratic."""
NOT_AGAIN = "reads module state that many files write: what others leave there was not followed into this file"


Writer: TypeAlias = tuple[str, str]
"""A module and the dotted name of one of its functions."""
Replay: TypeAlias = tuple[str, frozenset[str]]
"""A module with those of its functions that are run once more."""


class _Share:
    """What one process found in its share of the files."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.diagnostics: list[Diagnostic] = []
        self.escapes: dict[str, list[Writer]] = {}
        """By module or library object that untrusted data was left in: the functions that left it."""
        self.touched: dict[str, list[str]] = {}
        """By module: the library objects that its roots used."""


class Analysis:
    """One run over a project."""

    def __init__(self, project: Project, library: Library, matcher: Matcher) -> None:
        self.project = project
        self.matcher = matcher
        self.machine = Interpreter(project, library, matcher.interest())
        self.events: list[Events] = []
        self.plan: Plan | None = None
        """What the survey chose; without it, every function is run."""

    def prepare(self) -> _Share:
        """Run the bodies of all modules."""
        share = _Share()
        for name in self.project.names():
            with self._contained(name, share):
                self.machine.module_frame(name)
        find_public_api(self.machine, self.matcher.is_library)
        self._collect(share)
        return share

    def survey(self, names: Sequence[str]) -> tuple[dict[Key, Notes], _Share]:
        """Look at the functions of modules in the shallow way."""
        surveyed: dict[Key, Notes] = {}
        share = _Share()
        kept = self.machine.events
        for name in names:
            self.machine.events = Events()
            beneath = self.machine.begin_file()
            with self._contained(name, share):
                surveyed.update(survey_file(self.machine, name))
            share.touched[name] = sorted(self.machine.touched)
            self.machine.end_file(beneath)
        self.machine.events = kept
        return surveyed, share

    def run(
        self, names: Sequence[str], before: Mapping[str, Sequence[Replay]], advance: Callable[[str], None] | None
    ) -> _Share:
        """Run the roots of modules, each after the functions that `before` has for it."""
        share = _Share()
        for replays, group in groupby(names, key=lambda name: tuple(before.get(name, ()))):
            if replays:
                self._run_behind(replays, list(group), share)
                continue
            for name in group:
                beneath = self.machine.begin_file()
                self.machine.events.run += 1
                self._run_file(name, share, self.plan)
                self.machine.end_file(beneath)
                if advance is not None:
                    advance(self.project.path_of(name) or name)
        self._collect(share)
        return share

    def _run_behind(self, replays: Sequence[Replay], names: Sequence[str], share: _Share) -> None:
        """Run the roots of modules on what the same functions of others leave: these are run once for all of them."""
        plan = self.plan.behind_escapes() if self.plan is not None else None
        beneath = self.machine.begin_file()
        self.machine.events.run += 1
        for other, functions in replays:
            with self._contained(other, share):
                run_file(self.machine, other, functions)
        for name in names:
            replayed = self.machine.begin_file()
            self._run_file(name, share, plan)
            self.machine.end_file(replayed)
        self.machine.end_file(beneath)

    def _run_file(self, name: str, share: _Share, plan: Plan | None) -> None:
        with self._contained(name, share):
            run_file(self.machine, name, plan=plan)
        for owner, function in sorted(self.machine.escaped):
            share.escapes.setdefault(owner, []).append((name, function))
        share.touched[name] = sorted(self.machine.touched)

    @contextmanager
    def _contained(self, name: str, share: _Share) -> Iterator[None]:
        """A mistake of ours in one file must not cost the others."""
        try:
            yield
        except RecursionError:
            share.diagnostics.append(self._too_deep(name))
        except Exception as error:
            share.diagnostics.append(self._failed(name, error))

    def _failed(self, name: str, error: Exception) -> Diagnostic:
        message = f"the analysis failed in this file: {type(error).__name__}: {error}"
        return Diagnostic(self.project.path_of(name) or name, Trouble.INTERNAL, message)

    def _too_deep(self, name: str) -> Diagnostic:
        return Diagnostic(self.project.path_of(name) or name, Trouble.BUDGET, "nested deeper than the analysis follows")

    def _collect(self, share: _Share) -> None:
        events = self.machine.events
        share.findings = self.matcher.findings(events)
        share.diagnostics += [Diagnostic(path, Trouble.BUDGET, message) for path, message in sorted(events.budget)]
        share.diagnostics += [
            Diagnostic(path, Trouble.INTERNAL, f"the analysis failed in this statement: {error}", line)
            for path, line, error in sorted(events.failed)
        ]
        self.events.append(events)
        self.machine.events = Events()


def analyse(
    paths: Sequence[str],
    load: Callable[[str], ParsedFile | None],
    rules: Sequence[Rule],
    config: Config,
    *,
    advance: Callable[[str], None] | None = None,
    survey: bool = True,
) -> tuple[list[Finding], list[Diagnostic], Events]:
    """Interpret all files and match the rules; `advance` is told of each file that is done. without the survey every
    function is run with all that it calls: the findings are the same, and everything that happened is in the events.
    """
    matcher = Matcher(rules, audit=config.audit, more_sources=config.source_categories())
    project = Project(list(paths), _loader(load))
    library = Library((config.stubs,)) if config.stubs else _builtin_library()
    analysis = Analysis(project, library, matcher)
    shares = [analysis.prepare()]
    names = project.names()
    processes = min(config.jobs or os.cpu_count() or 1, len(names) // MIN_FILES_FOR_PROCESSES or 1)
    if survey:
        surveys = _surveys(analysis, names, processes)
        shares += [share for _, share in surveys]
        analysis.plan = plan_of(merged([part for part, _ in surveys]), analysis.machine.interest.joined)
        analysis.machine.reach.sinking = analysis.plan.sinking
        analysis.machine.api.limit(analysis.plan.open_to_callers)
    with _workers(analysis, processes) as pool:
        shares += _run_shares(analysis, names, {}, pool, advance)
        again = _affected(analysis, shares)
        for name in sorted(again)[MAX_AGAIN:]:
            shares[0].diagnostics.append(Diagnostic(project.path_of(name) or name, Trouble.BUDGET, NOT_AGAIN))
            del again[name]
        if again:
            together = sorted(again, key=lambda name: ([(other, sorted(own)) for other, own in again[name]], name))
            shares += _run_shares(analysis, together, again, pool, None)
    findings = merge([finding for share in shares for finding in share.findings])
    diagnostics = [d for share in shares for d in share.diagnostics]
    return matcher.without_yielding(findings), diagnostics, _joined(analysis.events)


def _surveys(analysis: Analysis, names: Sequence[str], processes: int) -> list[tuple[dict[Key, Notes], _Share]]:
    with _workers(analysis, processes) as pool:
        return [analysis.survey(names)] if pool is None else pool.map(_survey_piece, _pieces(names), 1)


@contextmanager
def _workers(analysis: Analysis, processes: int) -> Iterator[Pool | None]:
    """Start processes that inherit the parsed trees and what the modules left; only findings come back. None where one
    process has to do.
    """
    if processes <= 1 or "fork" not in multiprocessing.get_all_start_methods() or sys.platform == "darwin":
        yield None
        return
    global _inherited  # noqa: PLW0603 - the one thing that a forked child can take along without copying
    _inherited = analysis
    try:
        with multiprocessing.get_context("fork").Pool(processes) as pool:
            yield pool
    finally:
        _inherited = None


def _pieces(names: Sequence[str]) -> list[list[str]]:
    """Small pieces keep all processes busy to the end."""
    return [list(names[start : start + PIECE]) for start in range(0, len(names), PIECE)]


def _run_shares(
    analysis: Analysis,
    names: Sequence[str],
    before: Mapping[str, Sequence[Replay]],
    pool: Pool | None,
    advance: Callable[[str], None] | None,
) -> list[_Share]:
    if pool is None:
        return [analysis.run(names, before, advance)]
    pieces = [(piece, {name: before[name] for name in piece if name in before}) for piece in _pieces(names)]
    shares: list[_Share] = []
    for (piece, _), share in zip(pieces, pool.imap(_run_piece, pieces), strict=True):
        shares.append(share)
        if advance is not None:
            for name in piece:
                advance(analysis.project.path_of(name) or name)
    return shares


_inherited: Analysis | None = None


def _run_piece(piece: tuple[Sequence[str], Mapping[str, Sequence[Replay]]]) -> _Share:
    assert _inherited is not None
    names, before = piece
    return _inherited.run(names, before, None)


def _survey_piece(names: Sequence[str]) -> tuple[dict[Key, Notes], _Share]:
    assert _inherited is not None
    return _inherited.survey(names)


def _affected(analysis: Analysis, shares: Sequence[_Share]) -> dict[str, list[Replay]]:
    """Return the modules that read what another one's roots left untrusted data in, each with those others."""
    escapes: dict[str, set[Writer]] = {}
    touched: dict[str, set[str]] = {}
    for share in shares:
        for owner, writers in share.escapes.items():
            escapes.setdefault(owner, set()).update(writers)
        for name, objects in share.touched.items():
            touched.setdefault(name, set()).update(objects)
    again: dict[str, list[Replay]] = {}
    if not escapes:
        return again
    for name in analysis.project.names():
        reads = analysis.machine.imports_of(name) | touched.get(name, set()) | {name}
        others: dict[str, set[str]] = {}
        for owner in escapes.keys() & reads:
            for module, function in escapes[owner]:
                if module != name:
                    others.setdefault(module, set()).add(function)
        if others:
            again[name] = [(module, frozenset(others[module])) for module in sorted(others)[:MAX_ESCAPES]]
    return again


def _joined(parts: Sequence[Events]) -> Events:
    joined = Events()
    for part in parts:
        joined.calls += part.calls
        joined.flows += part.flows
        joined.assigns += part.assigns
        joined.ended += part.ended
        joined.resolved |= part.resolved
        joined.ran |= part.ran
        joined.budget |= part.budget
        joined.failed |= part.failed
        for place, results in part.decided.items():
            joined.decided.setdefault(place, set()).update(results)
        for fact, where in part.proofs.items():
            joined.proofs.setdefault(fact, where)
    return joined


@cache
def _builtin_library() -> Library:
    """The stubs of the package itself do not change while a process runs; those of a project may."""
    return Library()


def _loader(load: Callable[[str], ParsedFile | None]) -> Callable[[str], nodes.Module | None]:
    def tree(path: str) -> nodes.Module | None:
        parsed = load(path)
        return parsed.tree if parsed is not None else None

    return tree
