"""From what a stub says to a value: the result of a call, an attribute, a parameter of an entry point."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Machine, join_list
from cuspid.analysis.taint import Labels, guesses, merge_labels
from cuspid.analysis.values import (
    ClassValue,
    Const,
    DictObject,
    InstanceObject,
    ListObject,
    Unknown,
    Value,
)
from cuspid.knowledge.items import TypeItem
from cuspid.model.facts import Constant
from cuspid.semantics.spelling import spelled
from cuspid.syntax import nodes

UNRESOLVED: Final = "unresolved"
"""The mark of data that went through something unknown once, or whose source is not sure."""

ONE: Final = "object.shared"
"""The trait of a class of which a program has one object: an application, and what it holds for its handlers."""
SOURCE_WORDS = {
    "request": "comes from the request",
    "network": "comes from the network",
    "message": "comes from a message",
    "argv": "comes from the command line",
    "stdin": "comes from standard input",
    "environment": "comes from the environment",
    "file": "comes from a file",
    "database": "comes from the database",
    "archive": "was chosen by whoever made the archive",
    "listing": "was chosen by whoever stored it",
    "api": "comes from whoever calls the library",
    "secret": "is a secret",
    "random": "comes from a generator that can be guessed",
    "digest": "is a digest",
    "mac": "is the digest that a sender has to know",
}
"""How a trace names a source of each category."""


NUMBERS = frozenset(("int", "float", "bool", "complex", "None"))


def value_of_type(
    machine: Machine, item: TypeItem, carried: Labels, node: nodes.Node, name: str, shared: bool = False
) -> Value:
    """Return a value of the form that a stub gives; `carried` are the labels that it may take over; a trace tells
    how the node is written, or `name` where that is no expression.

    `shared` data is the same at each look: an attribute's, not a call's.
    """
    labels = carried
    if item.form == "clean" or (item.is_whole and item.sources):
        labels = ()
    cleared = frozenset(item.cleared)
    if cleared:
        labels = tuple([label.without(cleared) for label in machine.derived(labels, True)])
    written = spelled(node) if item.sources else ""
    told = f"`{written}`" if written else name
    for category in item.sources:
        why = f"{told} {SOURCE_WORDS.get(category, 'is untrusted')}".lstrip()
        made = machine.shared_source(category, node, why) if shared else machine.source(category, node, why)
        if item.is_unsure:
            made = tuple([label.without(frozenset((UNRESOLVED,))) for label in made])
        if item.is_whole and carried:
            made = tuple([label.standing_for(whole) for label in made for whole in carried])
        labels = merge_labels(labels, tuple([label.without(cleared) for label in made]))
    if item.form == "container":
        return _container(machine, item, labels, node, name)
    if item.classes:
        values = [instance_of(machine, qualname, labels, node, bool(item.sources)) for qualname in item.classes]
        if item.also_unknown:
            values.append(Unknown(labels))
        return join_list(values)
    return Unknown(labels)


def cleared_value(machine: Machine, value: Value, kinds: tuple[str, ...]) -> Value:
    """Return a value that holds the same data, harmless for these kinds."""
    if not isinstance(value, Unknown) or not value.labels:
        return value
    return Unknown(tuple([label.without(frozenset(kinds)) for label in value.labels]), value.types)


def made_by_attribute(machine: Machine, item: TypeItem, receiver: Value | None, node: nodes.Node) -> Value | None:
    """Return an instance of the class that the receiver's attribute names (`form_class = BrewForm`)."""
    if item.form != "made" or receiver is None:
        return None
    named = machine.attribute(receiver, item.attribute, node)
    return machine.self_object(named.info) if isinstance(named, ClassValue) else None


def instance_of(machine: Machine, qualname: str, labels: Labels, node: nodes.Node, is_source: bool = False) -> Value:
    """Return an instance of a library's class; only a carrier, or one that is a source itself, keeps labels."""
    if qualname in ("object", "typing.Any"):
        return Unknown(labels)
    if "." not in qualname:
        return Unknown(guesses(labels) if qualname in NUMBERS else labels, (qualname,))
    if machine.is_shallow:
        # whoever is handed the object by a call that the survey does not follow may read it, and call it
        machine.notes.categories.update(machine.library.sources_of(qualname))
        machine.notes.kinds.update(machine.library.sinks_of(qualname))
    known = machine.library.class_item(qualname)
    if known is not None and ONE in known.traits:
        return machine.library_object(known.qualname, known.qualname)
    states: dict[str, tuple[str, ...]] = {}
    keeps = is_source
    filled = False
    for item in reversed(machine.library.mro(qualname)):
        keeps = keeps or item.is_carrier
        filled = filled or item.is_filled
        for name, value in item.initial.items():
            states[name] = (value,)
    own = labels if keeps else ()
    if states or filled:
        return machine.allocate_new(InstanceObject(None, (qualname,), {}, own, states))
    return Unknown(own, (qualname,))


def _container(machine: Machine, item: TypeItem, labels: Labels, node: nodes.Node, name: str) -> Value:
    # several objects may be made at one node: each has a number of its own
    if item.container == "tuple" and item.elements:
        # what is proven of one place of a tuple says nothing of the others
        parts = [machine.derived(labels, True) for _ in item.elements]
        elements = [value_of_type(machine, *each, node, name) for each in zip(item.elements, parts, strict=True)]
        return machine.allocate_new(ListObject("tuple", tuple(elements), None, labels))
    elements = [value_of_type(machine, each, labels, node, name) for each in item.elements]
    element = elements[-1] if elements else Unknown(labels)
    if item.container == "dict":
        entries: dict[Constant, Value] = {}
        for keys, entry in item.entries:
            entries.update(dict.fromkeys(sorted(keys), value_of_type(machine, entry, labels, node, name)))
        return machine.allocate_new(DictObject(entries, Unknown(labels), element, labels))
    return machine.allocate_new(ListObject("list", None, element, labels))


def constant_of(value: object) -> Value | None:
    """Wrap a stub's constant."""
    if value is None or isinstance(value, (str, bytes, int, float, bool)):
        return Const(value)
    return None
