"""What a call of a library's function gives, as its stub says: an argument, an object, something untrusted."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.binding import Bound
from cuspid.analysis.containers import element_of
from cuspid.analysis.library_objects import cleared_in_state, take_over_states
from cuspid.analysis.machine import Machine
from cuspid.analysis.own_fields import labels_for_library
from cuspid.analysis.pieces import note_elements
from cuspid.analysis.stub_values import made_by_attribute, value_of_type
from cuspid.analysis.taint import Labels, merge_labels, of_categories
from cuspid.analysis.values import Const, InstanceObject, ListObject, Unknown, Value
from cuspid.knowledge.items import FunctionItem, TypeItem
from cuspid.syntax import nodes

LOOKUPS: Final = frozenset(("get", "__getitem__", "__getattr__", "getlist", "getall", "getone"))
"""Methods that look under a key: what is found there is the same each time."""


def result_of(
    machine: Machine,
    item: FunctionItem,
    bound: Bound,
    receiver: Value | None,
    callbacks: dict[str, Value],
    node: nodes.Node,
) -> Value:
    """Return what a call gives by its stub; `callbacks` are the results of the functions that it was given."""
    result = _under_key(item.result, bound) if item.result.entries else item.result
    parts = _of_arguments(machine, result, bound, receiver)
    if parts is not None:
        return parts
    if result.form == "result":
        made = callbacks.get(result.parameter)
        if made is None:
            labels = looked_up(machine, item, bound, receiver, carried(machine, item, bound, receiver))
            made = Unknown(machine.passed(labels, node, f"through `{item.name}`"))
        return made
    made = made_by_attribute(machine, result, receiver, node)
    if made is not None:
        return made
    if result.form == "self" and receiver is not None:
        return receiver
    labels = carried(machine, item, bound, receiver)
    if "file" in result.sources and receiver is not None and result.origins is None:
        # a file that the program itself wrote before holds what it wrote
        content = machine.object(receiver)
        labels = content.labels if isinstance(content, InstanceObject) else ()
    elif result.sources or result.form == "clean":
        # a row, a file, an answer is what the stub says, not the key that found it
        labels = labels if (result.origins is not None or result.kept) and result.form != "clean" else ()
    elif labels and not result.cleared:
        wholes = labels
        labels = looked_up(machine, item, bound, receiver, labels)
        if any([element.is_whole for element in result.elements]):
            note_elements(machine, labels, wholes)
    if labels:
        labels = cleared_in_state(machine, item, receiver, labels)
        labels = machine.passed(labels, node, f"through `{item.name}`")
    made = value_of_type(machine, result, labels, node, f"`{item.name}()`")
    if receiver is not None and result.form == "instance":
        take_over_states(machine, receiver, made)
    return made


def _of_arguments(machine: Machine, result: TypeItem, bound: Bound, receiver: Value | None) -> Value | None:
    """Return what consists of arguments, or of elements of them; None where a stub says anything else."""
    if result.form in ("argument", "item"):
        value = receiver if result.parameter in ("self", "cls") else bound.values.get(result.parameter)
        if value is None:
            return Unknown()
        return machine.fresh(element_of(machine, value)) if result.form == "item" else value
    parts = [_of_arguments(machine, element, bound, receiver) for element in result.elements]
    known = [part for part in parts if part is not None]
    if not parts or len(known) < len(parts) or result.container == "dict":
        return None
    if result.container == "tuple":
        return machine.allocate_new(ListObject("tuple", tuple(known), None))
    return machine.allocate_new(ListObject("list", None, known[-1]))


def _under_key(result: TypeItem, bound: Bound) -> TypeItem:
    """Return what a look-up gives: under some keys it is something else."""
    key = next(iter(bound.values.values()), None)
    for keys, entry in result.entries:
        if isinstance(key, Const) and key.value in keys:
            return entry
    return result


def looked_up(machine: Machine, item: FunctionItem, bound: Bound, receiver: Value | None, labels: Labels) -> Labels:
    """Return the labels of a result: what is found under a key is the same each time, anything else is new."""
    key = next(iter(bound.values.values()), None)
    if item.name in LOOKUPS and receiver is not None and isinstance(key, Const):
        return machine.read_under(labels, key)
    return machine.derived(labels, False)


def carried(machine: Machine, item: FunctionItem, bound: Bound, receiver: Value | None) -> Labels:
    origins = item.result.origins
    labels: Labels = ()
    if receiver is not None and (origins is None or "self" in origins):
        labels = labels_for_library(machine, receiver)
    for name, value in bound.values.items():
        if origins is None or name in origins:
            labels = merge_labels(labels, machine.labels_of(value))
    return of_categories(labels, item.result.kept)
