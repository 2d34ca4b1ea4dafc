"""Elements and pieces of what is not known: what is proven of every one of them is proven of the whole.

for part in name.split("/"):       # every part is none of "", "..": the path stays below its folder
all(c.isalnum() for c in name)     # every character is harmless: so is the name
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import kinds_of_joined
from cuspid.analysis.machine import Machine
from cuspid.analysis.taint import Label, Labels
from cuspid.analysis.values import Facts

NO_IDENTS: Final[frozenset[int]] = frozenset()


def parted(machine: Machine, labels: Labels) -> Labels:
    """Return labels for one element of what is not known: what is proven of it says nothing of the whole."""
    made: list[Label] = []
    for label in labels:
        part = label.derived(machine.made(), True)
        machine.relations.elements[part.ident] = label.kin | {label.ident}
        made.append(part)
    return tuple(made)


def of_all(machine: Machine, facts: Facts) -> Facts:
    """Return proofs that hold for every element of a value, together with what that proves of the whole."""
    found = [(whole, kind) for ident, kind in facts for whole in machine.relations.elements.get(ident, ())]
    for ident, kind in facts:
        wholes, separator = machine.relations.pieces.get(ident, (NO_IDENTS, ""))
        found += [(whole, held) for held in kinds_of_joined(kind, separator) for whole in wholes]
    return facts | frozenset(found) if found else facts
