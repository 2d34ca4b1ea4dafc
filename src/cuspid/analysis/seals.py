"""Keyed digests: who compares one with what a sender gave knows that the message is of somebody who has the key.

    if not hmac.compare_digest(hmac.new(KEY, body, "sha256").digest(), seal):
        abort(403)
    pickle.loads(body)

That proves where the message comes from, not what stands in it: it may be unpickled, and still names no file.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_tools import argument, first
from cuspid.analysis.taint import AUTHENTIC, Labels, merge_labels
from cuspid.analysis.values import (
    NO_FACTS,
    Facts,
    InstanceObject,
    Ref,
    Truth,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.syntax import nodes

MAC: Final = "mac"
_KEYED: Final = "hmac.HMAC"
MESSAGE: Final = "message"
"""The field of a keyed digest's object that holds what it was made over."""


def keyed(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """`hmac.new(key, message)`, and what is added to it later: the object remembers its message."""
    given = argument(arguments, 1 if receiver is None else 0, "msg")
    labels = machine.labels_of(given) if given is not None and _is_secret(machine, arguments, receiver) else ()
    if receiver is None and not isinstance(made, Ref):
        return machine.allocate(node, InstanceObject(None, (_KEYED,), {MESSAGE: Unknown(labels)}, made.labels))
    kept = made if receiver is None else receiver
    content = machine.object(kept)
    if isinstance(kept, Ref) and isinstance(content, InstanceObject) and machine.state is not None:
        held = content.fields.get(MESSAGE)
        labels = merge_labels(held.labels if held is not None else (), labels)
        fields = {**content.fields, MESSAGE: Unknown(labels)}
        machine.state.put(kept.address, changed_instance(content, fields=fields))
    return made


def _is_secret(machine: Machine, arguments: Arguments, receiver: Value | None) -> bool:
    """Say whether the key is none that a sender names."""
    key = argument(arguments, 0, "key")
    return receiver is not None or key is None or machine.is_ours(key)


def sealed(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """A keyed digest bears witness of the message that it was made over."""
    if receiver is None:
        given = argument(arguments, 1, "msg")
        is_known = given is not None and _is_secret(machine, arguments, receiver)
        messages: Labels = machine.labels_of(given) if given is not None and is_known else ()
    else:
        content = machine.object(receiver)
        held = content.fields.get(MESSAGE) if isinstance(content, InstanceObject) else None
        messages = held.labels if held is not None else ()
    idents = [i for label in messages for i in label.kin | label.ancestors if i not in machine.relations.wholes]
    for label in made.labels:
        if label.category == MAC and idents:
            machine.relations.witnesses[label.ident] = [(ident, AUTHENTIC) for ident in idents]
    return made


def compared(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """`hmac.compare_digest(a, b)`."""
    given = arguments.positional
    facts = seal_facts(machine, first(arguments), given[1]) if len(given) > 1 else NO_FACTS
    return Truth(facts) if facts else made


def seal_facts(machine: Machine, left: Value, right: Value) -> Facts:
    """Return what follows from a keyed digest being equal to what it is compared with."""
    facts: set[tuple[int, str]] = set()
    for label in (*machine.labels_of(left), *machine.labels_of(right)):
        if label.category == MAC:
            for ident in label.ancestors:
                for base, kinds in machine.relations.witnesses.get(ident, ()):
                    facts.update([(base, kind) for kind in kinds])
    return frozenset(facts)


__all__ = ["compared", "keyed", "seal_facts", "sealed"]
