"""What lying within a fixed set proves: of a value, of the characters of a text, of the keys of a mapping."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import facts_from_charset
from cuspid.analysis.containers import element_of
from cuspid.analysis.machine import Machine
from cuspid.analysis.pieces import of_all
from cuspid.analysis.python_values import python_value
from cuspid.analysis.taint import ANY_KIND, Label
from cuspid.analysis.values import NO_FACTS, Facts, Value


def member_kinds(machine: Machine, member: Value, container: Value) -> tuple[str, ...]:
    """Return what membership in a fixed container proves. An element of a text that is one of some characters is
    harmless only as far as text of these characters is.
    """
    if not any([label.ident in machine.relations.elements for label in machine.labels_of(member)]):
        return (ANY_KIND,)
    known = python_value(machine, container)
    items = list(known.value) if known is not None and isinstance(known.value, (frozenset, list, tuple, dict)) else []
    if known is not None and isinstance(known.value, str):
        items = list(known.value)
    characters = [item for item in items if isinstance(item, str) and len(item) == 1]
    if not characters or len(characters) < len(items):
        return (ANY_KIND,)
    return facts_from_charset(frozenset(characters))


_MEANINGS: Final = {"..": "path.dots", "": "path.relative"}
"""What is proven of a path of which no piece is such."""


def _pieces_of_paths(machine: Machine, value: Value) -> list[Label]:
    """Return the labels of what was cut at the separators of paths: `../x` may be a piece of what was cut elsewhere."""
    known = machine.relations.pieces
    labels = [label for label in machine.labels_of(value) if label.ident in known]
    return [label for label in labels if not known[label.ident][1].strip("/\\")]


def piece_facts(machine: Machine, piece: Value, container: Value) -> Facts:
    """Return what follows when a piece of a path is none of some texts: `..` and the empty one have a meaning there."""
    pieces = _pieces_of_paths(machine, piece)
    known = python_value(machine, container) if pieces else None
    if known is None or not isinstance(known.value, (frozenset, list, tuple)):
        return NO_FACTS
    kinds = [kind for text, kind in _MEANINGS.items() if text in known.value]
    return frozenset([(label.ident, kind) for label in pieces for kind in kinds])


def absent_facts(machine: Machine, text: str, container: Value) -> Facts:
    """Return what follows when a text is none of the pieces of something: it may yet be part of one of them."""
    kind = _MEANINGS.get(text)
    pieces = _pieces_of_paths(machine, container)
    return NO_FACTS if kind is None else of_all(machine, frozenset([(label.ident, kind) for label in pieces]))


def subset_facts(machine: Machine, part: Value, whole: Value) -> Facts:
    """Return what follows when every element of `part` is one of a fixed set."""
    if machine.labels_of(whole):
        return NO_FACTS
    element = element_of(machine, part)
    return of_all(machine, machine.facts_for(element, member_kinds(machine, element, whole)))
