"""The survey: a shallow look at every function, which tells what is worth following.

Most functions of a project call nothing that a rule asks for, and nothing that they call does either. In the survey a
call that hands over nothing untrusted is not followed but noted. Afterwards a function is *chosen* if something that
it reaches makes an event, or if untrusted data and a sink that some rule joins with it are both within its reach. Only
chosen functions are then run with all that they call; of the others those that change what others read are run in the
shallow way once more, where there is a chosen one to read it.

The calls that are noted are resolved ones, on values: names alone would join everything with everything.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from cuspid.analysis.taint import API
from cuspid.semantics.scopes import FunctionInfo

Key: TypeAlias = tuple[str, int, int]
"""Path, line and column of a function's definition: the same in every process."""


NO_KINDS: Final[frozenset[str]] = frozenset()
NOTHING: Final[Mapping[Key, frozenset[str]]] = {}
NO_RULES: Final[Mapping[str, frozenset[str]]] = {}


def key_of(info: FunctionInfo) -> Key:
    return (info.path, info.node.line, info.node.column)


class Notes:
    """What one run came across."""

    def __init__(self) -> None:
        self.categories: set[str] = set()
        """Of sources that it read."""
        self.kinds: set[str] = set()
        """Of sinks that it called, whatever they were given."""
        self.skipped: set[Key] = set()
        """The functions that it called and that were not followed."""
        self.events = False
        """It did something that a rule asks for."""
        self.writes = False
        """It changed what other functions read."""
        self.escapes = False
        """It left untrusted data for other functions."""
        self.is_entry = False
        """A library calls it."""

    def merge(self, other: Notes) -> None:
        """Add what another run of the same function came across."""
        self.categories |= other.categories
        self.kinds |= other.kinds
        self.skipped |= other.skipped
        self.events = self.events or other.events
        self.writes = self.writes or other.writes
        self.escapes = self.escapes or other.escapes
        self.is_entry = self.is_entry or other.is_entry


class Reach:
    """What a run asks of the survey's results."""

    def __init__(self) -> None:
        self.sinking: frozenset[Key] | None = None
        """The functions within whose reach is a sink; None while that is not known."""

    def has_sink(self, info: FunctionInfo) -> bool:
        return self.sinking is None or key_of(info) in self.sinking


class Plan:
    """Which functions are run, and how."""

    def __init__(
        self,
        chosen: frozenset[Key],
        writers: frozenset[Key],
        sinking: frozenset[Key],
        open_to_callers: frozenset[Key] = frozenset(),
        entries: frozenset[Key] = frozenset(),
        kinds: Mapping[Key, frozenset[str]] = NOTHING,
        joined: Mapping[str, frozenset[str]] = NO_RULES,
    ) -> None:
        self.chosen = chosen
        self.writers = writers
        """Functions that change what others read."""
        self.sinking = sinking
        """Functions within whose reach is a sink: what others left untrusted may flow into it."""
        self.open_to_callers = open_to_callers
        """Functions that reach a sink which counts for a library's callers."""
        self.entries = entries
        """Functions that a library calls: they are run whatever they reach."""
        self.kinds = kinds
        """By function that is in `sinking`: the kinds of sinks within its reach."""
        self._joined = joined
        self._behind: dict[frozenset[str], Plan] = {}
        self.chosen_paths: Final = frozenset([path for path, _, _ in chosen])
        self.paths: Final = self.chosen_paths | frozenset([path for path, _, _ in entries])
        """Files in which something is run."""

    def is_chosen(self, info: FunctionInfo) -> bool:
        return key_of(info) in self.chosen

    def is_writer(self, info: FunctionInfo) -> bool:
        return key_of(info) in self.writers

    def behind(self, categories: Iterable[str]) -> Plan:
        """Return what is worth running once data of these categories was left where others read it."""
        wanted = frozenset([kind for category in categories for kind in self._joined.get(category, NO_KINDS)])
        known = self._behind.get(wanted)
        if known is None:
            chosen = frozenset([key for key, kinds in self.kinds.items() if not kinds.isdisjoint(wanted)])
            known = Plan(
                chosen, self.writers, self.sinking, self.open_to_callers, self.entries, self.kinds, self._joined
            )
            self._behind[wanted] = known
        return known


def plan_of(surveyed: Mapping[Key, Notes], joined: Mapping[str, frozenset[str]]) -> Plan:
    """Choose from what the survey saw; `joined` are the kinds of sinks that some rule joins with a category."""
    reached = _reached(surveyed)
    kinds = frozenset([kind for group in joined.values() for kind in group])
    sinking = frozenset([key for key, notes in reached.items() if not notes.kinds.isdisjoint(kinds)])
    open_paths = {key[0] for key, notes in surveyed.items() if notes.escapes}
    chosen: set[Key] = {key for key in sinking if key[0] in open_paths}
    for key, notes in reached.items():
        if notes.events or notes.escapes or _may_flow(notes, joined):
            chosen.add(key)
    writers = frozenset([key for key, notes in surveyed.items() if notes.writes])
    asked = joined.get(API, frozenset())
    open_to_callers = frozenset([key for key, notes in reached.items() if not notes.kinds.isdisjoint(asked)])
    entries = frozenset([key for key, notes in surveyed.items() if notes.is_entry])
    kinds_of = {key: frozenset(reached[key].kinds) for key in sinking}
    return Plan(frozenset(chosen), writers, sinking, open_to_callers, entries, kinds_of, joined)


def _may_flow(notes: Notes, joined: Mapping[str, frozenset[str]]) -> bool:
    return any([not notes.kinds.isdisjoint(joined.get(category, NO_KINDS)) for category in notes.categories])


def _reached(surveyed: Mapping[Key, Notes]) -> dict[Key, Notes]:
    """Return for every function what it and all that it calls come across."""
    callers: dict[Key, list[Key]] = {}
    for key, notes in surveyed.items():
        for callee in notes.skipped:
            callers.setdefault(callee, []).append(key)
    reached: dict[Key, Notes] = {}
    for key, notes in surveyed.items():
        reached[key] = _copy(notes)
    pending: list[Key] = [key for key, notes in reached.items() if _tells(notes)]
    waiting = set(pending)
    while pending:
        key = pending.pop()
        waiting.discard(key)
        for caller in callers.get(key, ()):
            if _take_over(reached[caller], reached[key]) and caller not in waiting:
                pending.append(caller)
                waiting.add(caller)
    return reached


def _copy(notes: Notes) -> Notes:
    copied = Notes()
    copied.merge(notes)
    return copied


def _tells(notes: Notes) -> bool:
    return notes.events or bool(notes.kinds) or bool(notes.categories)


def _take_over(caller: Notes, callee: Notes) -> bool:
    """Add what a callee reaches to its caller; say whether that was news."""
    before = (caller.events, len(caller.kinds), len(caller.categories))
    caller.events = caller.events or callee.events
    caller.kinds |= callee.kinds
    caller.categories |= callee.categories
    return before != (caller.events, len(caller.kinds), len(caller.categories))


def merged(parts: Iterable[Mapping[Key, Notes]]) -> dict[Key, Notes]:
    """Put together what several processes surveyed."""
    every: dict[Key, Notes] = {}
    for part in parts:
        for key, notes in part.items():
            if key in every:
                every[key].merge(notes)
            else:
                every[key] = notes
    return every
