"""Elements and pieces of what is not known: what is proven of every one of them is proven of the whole.

for part in name.split("/"):       # every part is none of "", "..": the path stays below its folder
all(c.isalnum() for c in name)     # every character is harmless: so is the name
"/".join(name.split("/"))          # what every piece lacks stands between them again
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import ABSENT, kinds_of_joined
from cuspid.analysis.machine import Machine
from cuspid.analysis.taint import Labels
from cuspid.analysis.values import Facts

NO_IDENTS: Final[frozenset[int]] = frozenset()


def parted(machine: Machine, labels: Labels) -> Labels:
    """Return labels for one element of what is not known: what is proven of it says nothing of the whole."""
    made = machine.derived(labels, True)
    note_elements(machine, made, labels)
    return made


def note_elements(machine: Machine, elements: Labels, wholes: Labels) -> None:
    """Remember of what values are the elements, label by label."""
    for element, whole in zip(elements, wholes, strict=True):
        machine.relations.elements[element.ident] = whole.kin | {whole.ident}


def note_pieces(machine: Machine, pieces: Labels, wholes: Labels, separator: str) -> None:
    """Remember of what texts, cut at a separator, values are the pieces, label by label."""
    for piece, whole in zip(pieces, wholes, strict=True):
        machine.relations.pieces[piece.ident] = (whole.kin | {whole.ident}, separator)


def of_all(machine: Machine, facts: Facts) -> Facts:
    """Return proofs that hold for every element of a value, together with what that proves of the whole."""
    found = [(whole, kind) for ident, kind in facts for whole in machine.relations.elements.get(ident, ())]
    for ident, kind in facts:
        wholes, separator = machine.relations.pieces.get(ident, (NO_IDENTS, ""))
        found += [(whole, held) for held in kinds_of_joined(kind, separator) for whole in wholes]
    return facts | frozenset(found) if found else facts


def rejoined(labels: Labels, separator: str) -> Labels:
    """Return labels of several pieces with a separator between: none lacks it, and together they have it."""
    present = frozenset([ABSENT + character for character in separator])
    return tuple([label.restored(present, True) if present & label.cleared else label for label in labels])
