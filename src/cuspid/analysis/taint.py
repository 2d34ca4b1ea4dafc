"""Where untrusted data came from and how it got here.

A `Label` says that a value holds data of one origin. Labels are never changed; every step makes a new one.

Each label has an identity number (`ident`), and remembers those of the labels it was made from: `kin` are the ones
whose proofs still hold for it (a check of `name` proves `name.lower()`), `ancestors` the ones of which only the
strongest proof holds (membership in a fixed set: whatever is made from a constant is harmless). Proofs live in the
state, so that they hold on the checked branch alone.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.limits import MAX_LABELS, MAX_TRAIL

ANY_KIND: Final = "*"
"""In a proof: the value is one of a fixed set, so harmless for every kind."""

AUTHENTIC: Final = ("deserialize", "marshal", "yaml", "session")
"""Kinds for which it is enough to know who made the data: a proof of these, too, holds for whatever is made from it."""

INHERITED: Final = frozenset((ANY_KIND, *AUTHENTIC))
"""What is proven of something holds, for these kinds, for what was made from it."""

OWN: Final = frozenset(("random", "digest", "mac"))
"""Categories of what a program makes itself: nothing that an attacker wrote, but what it is used for matters."""

API: Final = "api"
"""The category of what strangers hand to a library's public functions."""

Labels = tuple["Label", ...]


class Step:
    """One step of a trace, linked to the one before."""

    def __init__(
        self, path: str, line: int, column: int, end_line: int, end_column: int, why: str, before: Step | None
    ) -> None:
        self.path = path
        self.line = line
        self.column = column
        self.end_line = end_line
        self.end_column = end_column
        self.why = why
        self.before = before
        self.length: int = 1 if before is None else before.length + 1

    def to_list(self) -> list[Step]:
        """Return the steps in the order in which they happened."""
        steps: list[Step] = []
        step: Step | None = self
        while step is not None:
            steps.append(step)
            step = step.before
        steps.reverse()
        return steps


class Label:
    """Data of one origin in a value. `origin` is the first step; `cleared` are the kinds for which it is harmless."""

    def __init__(
        self,
        category: str,
        origin: Step,
        trail: Step,
        ident: int,
        kin: frozenset[int],
        ancestors: frozenset[int],
        cleared: frozenset[str],
    ) -> None:
        self.category = category
        self.origin = origin
        self.trail = trail
        self.ident = ident
        self.kin = kin
        self.ancestors = ancestors
        self.cleared = cleared

    def with_step(self, step: Step) -> Label:
        """The same data, one step further on its way."""
        return Label(self.category, self.origin, step, self.ident, self.kin, self.ancestors, self.cleared)

    def without(self, kinds: frozenset[str]) -> Label:
        """The same data, harmless for `kinds` too."""
        if kinds <= self.cleared:
            return self
        return Label(self.category, self.origin, self.trail, self.ident, self.kin, self.ancestors, self.cleared | kinds)

    def restored(self, kinds: frozenset[str], keeps_proofs: bool = False) -> Label:
        """The same data, no longer harmless for `kinds`; proofs of what it was made of may be kept."""
        return Label(
            self.category,
            self.origin,
            self.trail,
            self.ident,
            self.kin if keeps_proofs else frozenset((self.ident,)),
            self.ancestors,
            self.cleared - kinds,
        )

    def standing_for(self, whole: Label) -> Label:
        """The same data, which decides whether `whole` is harmless: what is proven of one is proven of the other."""
        cleared = self.cleared | whole.cleared
        return Label(self.category, self.origin, self.trail, whole.ident, whole.kin, whole.ancestors, cleared)

    def derived(self, ident: int, keeps_proofs: bool) -> Label:
        """The label of a new value made from this one's."""
        kin = self.kin | {ident} if keeps_proofs else frozenset((ident,))
        return Label(self.category, self.origin, self.trail, ident, kin, self.ancestors | {ident}, self.cleared)

    def same_as(self, other: Label) -> bool:
        return self.ident == other.ident and self.origin is other.origin and self.cleared == other.cleared


def new_label(category: str, origin: Step, ident: int) -> Label:
    """The label of a source."""
    only = frozenset((ident,))
    return Label(category, origin, origin, ident, only, only, frozenset())


def common_facts(first: frozenset[tuple[int, str]], second: frozenset[tuple[int, str]]) -> frozenset[tuple[int, str]]:
    """Return what both sets prove: what proves a value harmless for every kind proves it for each."""
    shared = first & second
    if len(shared) == len(first) or len(shared) == len(second):
        return shared
    any_first = {ident for ident, kind in first if kind == ANY_KIND}
    any_second = {ident for ident, kind in second if kind == ANY_KIND}
    if not any_first and not any_second:
        return shared
    implied = [fact for fact in second if fact[0] in any_first]
    implied += [fact for fact in first if fact[0] in any_second]
    return shared | frozenset(implied)


def merge_labels(first: Labels, second: Labels) -> Labels:
    """Union; of two labels that differ in what is cleared both stay, of equal ones the first."""
    if not second or first is second:
        return first
    if not first:
        return second
    if len(first) >= MAX_LABELS:
        return first
    merged = list(first)
    for label in second:
        add_label(merged, label)
    return first if len(merged) == len(first) else tuple(merged)


def add_label(found: list[Label], label: Label) -> None:
    """Add a label to a list, unless an equal one is there or the list is full."""
    ident = label.ident
    for known in found:
        if known is label or (known.ident == ident and known.same_as(label)):
            return
    if len(found) < MAX_LABELS:
        found.append(label)


def of_categories(labels: Labels, categories: list[str]) -> Labels:
    """Return the labels of these categories; all if none is named."""
    return tuple([label for label in labels if label.category in categories]) if categories else labels


def guesses(labels: Labels) -> Labels:
    """Return what is left in a number: it carries no attack, but a guess stays a guess."""
    return tuple([label for label in labels if label.category == "random"]) if labels else labels


def put_together(labels: Labels) -> Labels:
    """Return the labels of something made of several parts: several picks are no longer one of a known set."""
    if not any([label.category == "random" and "secret" in label.cleared for label in labels]):
        return labels
    return tuple([label.restored(frozenset(("secret",))) for label in labels])


def step_on(labels: Labels, path: str, line: int, column: int, end_line: int, end_column: int, why: str) -> Labels:
    """Add one step to every label's trail, unless the last step stands on the same line for the same reason."""
    stepped: list[Label] = []
    for label in labels:
        last = label.trail
        if (
            last.path == path and last.line == line and (last.why == why or last.column == column)
        ) or last.length >= MAX_TRAIL:
            stepped.append(label)
        else:
            stepped.append(label.with_step(Step(path, line, column, end_line, end_column, why, last)))
    return tuple(stepped)


def is_hostile(labels: Labels) -> bool:
    """Say whether data is of an attacker's: one who calls a library names the folders and the lists that it trusts."""
    return any([label.category != API for label in labels])
