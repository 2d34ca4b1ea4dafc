"""`replace` and `translate`: what is gone from a text, and what is still known of the rest.

    name.replace("'", "''")      # no single quote ends the literal in which it stands
    name.replace("/", "")        # no slash is left

Invariant: what was proven of the text before holds only as far as the characters that were put in allow it.
"""

from __future__ import annotations

from cuspid.analysis.charsets import ABSENT, DOUBLED, QUOTES, surviving
from cuspid.analysis.join import proven_labels
from cuspid.analysis.limits import MAX_TEXT_PARTS
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.pieces import NO_IDENTS
from cuspid.analysis.python_values import python_value
from cuspid.analysis.taint import Label, Labels, merge_labels
from cuspid.analysis.texts import make_text, parts_for
from cuspid.analysis.values import NO_FACTS, Const, Union, Unknown, Value
from cuspid.syntax import nodes


def replaced(machine: Machine, receiver: Value, arguments: Arguments, node: nodes.Node) -> Value:
    if len(arguments.positional) < 2:
        return Unknown(receiver.labels, ("str",))
    old, new = arguments.positional[0], arguments.positional[1]
    if isinstance(old, Union) or isinstance(new, Union):
        return Unknown(
            machine.derived(merge_labels(receiver.labels, machine.arguments_labels(arguments)), False), ("str",)
        )
    parts: list[Value] = []
    for part in parts_for(machine, receiver):
        if isinstance(part, Const):
            parts += _replace_in_constant(machine, part, old, new)
        else:
            labels = machine.derived(part.labels, False)
            if isinstance(old, Const) and isinstance(old.value, str) and isinstance(new, Const) and new.value == "":
                for label, whole in zip(labels, part.labels, strict=True):
                    _note_removed(machine, label, whole, old.value)
            parts.append(Unknown(_without_removed(machine, labels, part.labels, old, new), ("str",)))
            if new.labels:
                parts.append(Unknown(new.labels, ("str",)))
    return make_text(parts)


def _note_removed(machine: Machine, label: Label, whole: Label, removed: str) -> None:
    before, earlier = machine.relations.without.get(whole.ident, (NO_IDENTS, ""))
    machine.relations.without[label.ident] = (before or whole.kin | {whole.ident}, earlier + removed)


def translated(machine: Machine, receiver: Value, arguments: Arguments, node: nodes.Node) -> Value:
    """`text.translate(table)`: characters that the table replaces are gone, unless it brings them in again."""
    table = arguments.positional[0] if arguments.positional else Unknown()
    known = python_value(machine, table)
    labels = machine.labels_of(receiver)
    if known is None or not isinstance(known.value, dict):
        return Unknown(machine.derived(merge_labels(labels, machine.labels_of(table)), False), ("str",))
    removed = {chr(key) if isinstance(key, int) and 0 <= key < 0x110000 else str(key) for key in known.value}
    brought = "".join([chr(v) if isinstance(v, int) else str(v or "") for v in known.value.values()])
    absent = frozenset([ABSENT + character for character in removed if character not in brought])
    result: list[Label] = []
    for label in machine.derived(labels, False):
        lost = frozenset([k for k in label.cleared if not k.startswith(ABSENT) or k[len(ABSENT) :] in brought])
        result.append((label.restored(lost) if brought else label).without(absent))
    return Unknown(tuple(result), ("str",))


def _without_removed(machine: Machine, labels: Labels, before: Labels, old: Value, new: Value) -> Labels:
    """Note that a character is gone when it is replaced by text that lacks it; what was absent before stays so if `new`
    lacks it.
    """
    if (
        not isinstance(old, Const)
        or not isinstance(new, Const)
        or not isinstance(old.value, str)
        or not isinstance(new.value, str)
    ):
        return labels
    result: list[Label] = []
    proofs = machine.state.proofs() if machine.state is not None else NO_FACTS
    for fresh, checked in zip(labels, proven_labels(before, proofs), strict=True):
        label = fresh.without(surviving(checked.cleared - fresh.cleared, old.value, new.value))
        kept = frozenset([k for k in label.cleared if not k.startswith(ABSENT) or k[len(ABSENT) :] not in new.value])
        changed = label.restored(label.cleared - kept)
        if (len(old.value) == 1 or old.value == "..") and old.value not in new.value:
            changed = changed.without(frozenset((ABSENT + old.value,)))
        if old.value in QUOTES and new.value == old.value * 2:
            changed = changed.without(frozenset((DOUBLED + old.value,)))
        result.append(changed)
    return tuple(result)


def _replace_in_constant(machine: Machine, part: Const, old: Value, new: Value) -> list[Value]:
    if not isinstance(old, Const) or not isinstance(part.value, str) or not isinstance(old.value, str):
        return [part]
    if not old.value or old.value not in part.value:
        return [part]
    if part.value.count(old.value) > MAX_TEXT_PARTS:
        return [Unknown(new.labels, ("str",))]
    inserted = parts_for(machine, new)
    pieces = part.value.split(old.value)
    parts: list[Value] = [Const(pieces[0])]
    for piece in pieces[1:]:
        parts += [*inserted, Const(piece)]
    return parts
