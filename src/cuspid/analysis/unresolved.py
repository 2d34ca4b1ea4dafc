"""Calls of what is not known: what of the arguments may come out again, and how sure that is.

Names are English verbs as a rule: what is *looked up* is not the key, and a page that an unknown engine *renders* is
escaped. Whatever else comes out is marked, so that findings behind it are less sure. Once for an unknown function: most
often it turns a text into another. Twice for a method of an unknown object: most often it answers with what the object
keeps. What is marked twice is shown with the audit checks only.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.limits import MAX_LABELS
from cuspid.analysis.machine import Arguments, Machine, options_of, types_of
from cuspid.analysis.stub_values import UNRESOLVED
from cuspid.analysis.taint import Label, Labels, merge_labels
from cuspid.analysis.values import Const, InstanceObject, Value

TWICE: Final = "unresolved.twice"
"""The mark of data that went through something unknown more often than once, which has the mark `UNRESOLVED`."""
_ADDRESSES: Final = frozenset(("redirect", "url"))
"""What depends on how a text begins: later arguments have no say in that."""
_ONCE: Final = frozenset((UNRESOLVED,))
_AGAIN: Final = frozenset((UNRESOLVED, TWICE))

LOOKUP_VERBS: Final = frozenset(
    (
        "get",
        "find",
        "fetch",
        "load",
        "lookup",
        "query",
        "search",
        "select",
        "filter",
        "exclude",
        "list",
        "resolve",
        "count",
        "exists",
        "is",
        "has",
        "check",
        "validate",
        "verify",
    )
)
"""First words of names of functions that look something up, or only answer a question."""

_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")


def first_word(name: str) -> str:
    """Return the first word of a snake-case or camel-case name, in lower case."""
    match = _WORDS.search(name)
    return match.group(0).lower() if match is not None else ""


def is_lookup(name: str) -> bool:
    """Say whether a function of this name looks something up under its arguments."""
    return first_word(name) in LOOKUP_VERBS


def handed_labels(machine: Machine, arguments: Arguments) -> Labels:
    """Return the labels of the values that are handed over; a library's object, such as a request, is no text."""
    labels: Labels = ()
    first = arguments.positional[0] if arguments.positional else None
    based = first is not None and _may_be_base(first)
    for value in arguments.all_values():
        if not _is_library_object(machine, value):
            own = machine.labels_of(value)
            if based and value is not first:
                own = tuple([label.without(_ADDRESSES) for label in own])
            if own and _is_own_object(machine, value):
                own = tuple([label.without(_AGAIN) for label in own])
            labels = merge_labels(labels, own)
    return labels


def _may_be_base(value: Value) -> bool:
    """Say whether a first argument may be what an address begins with: `url_concat(base, {"next": …})`."""
    return not isinstance(value, Const) or (isinstance(value.value, str) and ("/" in value.value or ":" in value.value))


def _is_own_object(machine: Machine, value: Value) -> bool:
    """Say whether a value is an object of the project's that merely holds what is tainted, such as `self`."""
    content = machine.object(value)
    return isinstance(content, InstanceObject) and content.info is not None and not content.labels


def _is_library_object(machine: Machine, value: Value) -> bool:
    for option in options_of(value):
        content = machine.object(option)
        types = content.types if isinstance(content, InstanceObject) and content.info is None else types_of(option)
        if not types or not all(["." in t for t in types]):
            return False
        if any([item.is_carrier for t in types for item in machine.library.mro(t)]):
            return False
    return True


def held_labels(labels: Labels) -> Labels:
    """Return the labels of an object of the project's whose unknown base keeps them: it was handed a secret, and is
    none, so that what its methods answer is as unsure as what a client answers whose class is not known at all.
    """
    return tuple([label.without(_ONCE) if label.category == "secret" else label for label in labels])


def through_unknown(machine: Machine, name: str, receiver: Labels, arguments: Arguments, is_method: bool) -> Labels:
    """Return the labels of what a call of something unknown gives."""
    made: list[Label] = []
    for label in machine.derived(receiver, False):
        if UNRESOLVED not in label.cleared:
            made.append(label.without(_ONCE))
        else:
            # what a service answers that was made with a key is not the key
            made.append(label.without(_AGAIN) if label.category == "secret" else label)
    if not is_lookup(name):
        mark = _AGAIN if is_method and not receiver else _ONCE
        for label in machine.derived(handed_labels(machine, arguments), False):
            made.append(label.without(_AGAIN if UNRESOLVED in label.cleared else mark))
    if first_word(name) == "render":
        made = [label.without(frozenset(("html",))) for label in made]
    return tuple(made[:MAX_LABELS])


def looked_up(labels: Labels, key: Value) -> Labels:
    """Return the labels of what lies under a key: in what an unknown call made, an unknown key finds what is kept."""
    if isinstance(key, Const):
        return labels
    return tuple([label.without(_AGAIN) if UNRESOLVED in label.cleared else label for label in labels])
