"""What one run keeps of each file for the next: what the survey and the roots of the file found, with all that this
depended on.

A file's result depends on the file itself, on the frame of the project (`outlines.py`), on the bodies of the functions
that were run on its behalf, on what the survey chose, and on the text of every file that it points into. Whatever of
that has not changed is told again without being run.

Invariants: another frame, version, set of rules or of sources keeps nothing; a memory that cannot be read whole is
none. Nothing that is read from a memory is executed, nor names anything that is imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

import msgspec

from cuspid.analysis.survey import Key, Notes, Plan
from cuspid.engine.outcome import FileRun, FileSurvey, Replay
from cuspid.engine.outlines import Outlines, digest_of

MAX_NAMES: Final = 50
"""Names that are defined anew between two runs: with more, hardly a file is left that mentions none of them."""


_SINKING: Final = 0
"""Where the functions that reach a sink stand among a plan's parts."""


@dataclass(frozen=True, slots=True)
class _Notes:
    """`Notes` of the survey, with functions under their numbers."""

    categories: list[str]
    kinds: list[str]
    skipped: list[int]
    flags: tuple[bool, bool, bool, bool]
    """Whether there are events, writes and escapes, and whether it is an entry."""


@dataclass(frozen=True, slots=True)
class _Survey:
    """What the survey saw of one file."""

    notes: dict[int, _Notes]
    touched: tuple[str, ...]
    bodies: frozenset[int]
    computing: frozenset[int]


@dataclass(frozen=True, slots=True)
class _Run:
    """What the roots of one file found."""

    run: FileRun
    before: list[tuple[str, list[str], list[str]]]
    """What was run before them: modules with names of functions and categories of data."""
    plan: str
    """A digest of what the plan says of the functions that were run."""


@dataclass(slots=True)
class _Memory:
    """All that is kept of a project."""

    identity: str
    frame: str
    contents: dict[str, str]
    definitions: dict[str, dict[str, str]]
    called: list[str]
    """The names of functions and classes that the project's calls tell something of."""
    labels: list[str]
    bodies: list[str]
    computing: set[int] = field(default_factory=set)
    """The functions that look up names of modules which they put together."""
    surveys: dict[str, _Survey] = field(default_factory=dict)
    runs: dict[str, _Run] = field(default_factory=dict)
    again: dict[str, _Run] = field(default_factory=dict)


class Kept:
    """What the last run kept, as far as it still holds, and what this run keeps."""

    def __init__(self, data: bytes, identity: str, outlines: Outlines, called: list[str], is_open: bool) -> None:
        self._outlines = outlines
        self._is_open = is_open
        """Modules' bodies look up names that they put together."""
        self._next = _Memory(
            identity,
            outlines.frame,
            outlines.contents,
            outlines.definitions,
            called,
            outlines.labels,
            outlines.bodies,
        )
        numbers = {label: number for number, label in enumerate(outlines.labels)}
        last = _read(data)
        mentioning = self._mentioning(last, numbers) if last is not None else None
        if last is None or mentioning is None:
            last, mentioning = replace(self._next, contents={}, surveys={}, runs={}, again={}, computing=set()), set()
        self._last = last
        self._changed_paths = frozenset([p for p, now in outlines.contents.items() if last.contents.get(p) != now])
        self._numbers = [numbers.get(label, -1) for label in last.labels]
        """By the number that a function had: the one that it has."""
        changed = [new < 0 or outlines.bodies[new] != last.bodies[old] for old, new in enumerate(self._numbers)]
        self._changed = frozenset([old for old, new in enumerate(self._numbers) if changed[old] or new in mentioning])
        """The functions that do not do what they did, by the numbers that they had."""

    def _mentioning(self, last: _Memory, numbers: Mapping[str, int]) -> set[int] | None:
        """Return the functions that mention names which are not defined as they were; None if nothing that was kept
        holds.
        """
        now = self._next
        if (last.identity, last.frame) != (now.identity, now.frame) or len(last.labels) != len(last.bodies):
            return None
        names: set[str] = set()
        for path in last.definitions.keys() | now.definitions.keys():
            old, new = last.definitions.get(path, {}), now.definitions.get(path, {})
            names |= {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
        called = set(last.called) ^ set(now.called)
        if len(names) > MAX_NAMES or not names.issuperset(called) or (names and self._is_open):
            return None
        found = self._outlines.depending_on(names)
        if found is None or not names:
            return found
        # what is called by these names may be another file's, and what puts names together mentions none
        found.update(self._outlines.called_one_of(called))
        found.update([numbers[last.labels[old]] for old in last.computing if last.labels[old] in numbers])
        return found

    def data(self) -> bytes:
        """Return what the next run is to be given."""
        return msgspec.msgpack.encode(self._next)

    # --- surveys

    def survey(self, path: str, name: str) -> FileSurvey | None:
        """Return what the survey saw of a file, if it would see the same."""
        known = self._last.surveys.get(name)
        if known is None or path in self._changed_paths or not self._changed.isdisjoint(known.bodies):
            return None
        known = _Survey(
            {self._numbers[number]: self._renumbered(each) for number, each in known.notes.items()},
            known.touched,
            self._now(known.bodies),
            self._now(known.computing),
        )
        if any(number < 0 for notes in known.notes.values() for number in notes.skipped):
            return None
        self._next.surveys[name] = known
        self._next.computing |= known.computing
        notes = {self._outlines.key_of(number): self._notes(each) for number, each in known.notes.items()}
        return FileSurvey(name, notes, known.touched, known.bodies)

    def keep_survey(self, survey: FileSurvey) -> None:
        if survey.diagnostics:
            return
        numbered = {self._outlines.number_at(key): notes for key, notes in survey.notes.items()}
        if -1 not in numbered:
            notes = {number: self._numbered(each) for number, each in numbered.items()}
            self._next.surveys[survey.name] = _Survey(notes, survey.touched, survey.bodies, survey.computing)
        self._next.computing |= survey.computing

    def _now(self, numbers: Iterable[int]) -> frozenset[int]:
        return frozenset([self._numbers[number] for number in numbers if self._numbers[number] >= 0])

    def _renumbered(self, notes: _Notes) -> _Notes:
        return replace(notes, skipped=[self._numbers[number] for number in notes.skipped])

    def _notes(self, kept: _Notes) -> Notes:
        notes = Notes()
        notes.categories, notes.kinds = set(kept.categories), set(kept.kinds)
        notes.skipped = {self._outlines.key_of(number) for number in kept.skipped}
        notes.events, notes.writes, notes.escapes, notes.is_entry = kept.flags
        return notes

    def _numbered(self, notes: Notes) -> _Notes:
        # one without a number is a lambda or stands in another function: of these the survey knows nothing either
        skipped = sorted({self._outlines.number_at(key) for key in notes.skipped} - {-1})
        flags = (notes.events, notes.writes, notes.escapes, notes.is_entry)
        return _Notes(sorted(notes.categories), sorted(notes.kinds), skipped, flags)

    # --- runs

    def run(self, path: str, name: str, before: Sequence[Replay], plan: PlanView) -> FileRun | None:
        """Return what a file's roots found, if they would find the same."""
        known = (self._last.again if before else self._last.runs).get(name)
        if known is None or path in self._changed_paths or known.before != plain(before):
            return None
        if not self._changed.isdisjoint(known.run.bodies):
            return None
        reaches = {self._numbers[number]: answer for number, answer in known.run.reaches.items()}
        bodies, computing = self._now(known.run.bodies), self._now(known.run.computing)
        run = replace(known.run, bodies=bodies, computing=computing, reaches=reaches)
        if known.plan != plan.digest(path, run.bodies):
            return None
        if any(number < 0 or plan.reaches_sink(number) != answer for number, answer in run.reaches.items()):
            return None
        if not self._changed_paths.isdisjoint(_paths_shown(run)):
            return None
        (self._next.again if before else self._next.runs)[name] = replace(known, run=run)
        self._next.computing |= run.computing
        return run

    def keep_run(self, path: str, run: FileRun, before: Sequence[Replay], plan: PlanView) -> None:
        kept = _Run(run, plain(before), plan.digest(path, run.bodies))
        (self._next.again if before else self._next.runs)[run.name] = kept
        self._next.computing |= run.computing


class PlanView:
    """What a plan says of single files and functions."""

    def __init__(self, plan: Plan, outlines: Outlines) -> None:
        self._plan = plan
        self._outlines = outlines
        self._own: dict[str, list[list[Key]]] = {}
        parts = (plan.sinking, plan.chosen, plan.writers, plan.open_to_callers, plan.entries)
        for number, keys in enumerate(parts):
            for key in keys:
                self._own.setdefault(key[0], [[] for _ in parts])[number].append(key)
        self._open_paths = {key[0] for key in plan.open_to_callers}

    def digest(self, path: str, bodies: Iterable[int]) -> str:
        """Return a digest of what decides how a file's roots are run which run these functions."""
        own = [sorted(keys) for keys in self._own.get(path, ())]
        kinds = [sorted(self._plan.kinds.get(key, ())) for key in (own[_SINKING] if own else ())]
        numbers = sorted(bodies)
        is_open = [self._outlines.labels[n] for n in numbers if self._outlines.key_of(n) in self._plan.open_to_callers]
        open_paths = sorted({self._outlines.path_of(n) for n in numbers} & self._open_paths)
        return digest_of(repr((own, kinds, is_open, open_paths)))

    def reaches_sink(self, number: int) -> bool:
        return self._outlines.key_of(number) in self._plan.sinking


def _paths_shown(run: FileRun) -> set[str]:
    """Return the files whose lines a result names."""
    places = [place for finding in run.findings for place in (finding.place, *finding.evidence)]
    return {place.path for place in places} | {diagnostic.path for diagnostic in run.diagnostics}


def plain(before: Sequence[Replay]) -> list[tuple[str, list[str], list[str]]]:
    """Return what is run before a file in an order of its own."""
    return [(replay.module, sorted(replay.functions), sorted(replay.categories)) for replay in before]


def _read(data: bytes) -> _Memory | None:
    try:
        return msgspec.msgpack.decode(data, type=_Memory) if data else None
    except (msgspec.DecodeError, ValueError):
        return None


__all__ = ["Kept", "PlanView", "plain"]
