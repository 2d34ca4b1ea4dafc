"""Models: classes whose objects a library fills, converting and checking each field (pydantic, marshmallow)."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.conversions import model_object
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.schemas import loaded_fields
from cuspid.analysis.special_tools import Special, argument, first
from cuspid.analysis.values import ClassValue, DictObject, InstanceObject, Unknown, Value
from cuspid.model.facts import Constant
from cuspid.syntax import nodes


def _validate(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`Model.model_validate(data)`"""
    data = first(arguments)
    labels = machine.derived(machine.labels_of(data), False)
    if not isinstance(receiver, ClassValue) or not labels:
        return None
    return model_object(machine, receiver.info, Unknown(machine.passed(labels, node, "checked by the model")), node, 0)


def _decode(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`decode(data, type=Job)`, `convert(data, Job)`: the fields that the class declares, by their annotations."""
    data, wanted = first(arguments), argument(arguments, 1, "type")
    labels = machine.derived(machine.labels_of(data), False)
    if not isinstance(wanted, ClassValue) or not labels:
        return None
    return model_object(machine, wanted.info, Unknown(machine.passed(labels, node, "read into its class")), node, 0)


def _dump(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`model.model_dump()`: the declared fields, each under its own name, and what else the model takes."""
    content = machine.object(receiver) if receiver is not None else None
    if not isinstance(content, InstanceObject) or not content.fields:
        return None
    entries: dict[Constant, Value] = {name: value for name, value in content.fields.items()}
    return machine.allocate_new(DictObject(entries, content.rest, content.rest, content.labels))


def _load(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`Schema().load(data)`: a mapping of the fields that the schema declares."""
    data = first(arguments)
    if receiver is None or "many" in arguments.named:
        return None
    return loaded_fields(machine, receiver, machine.labels_of(data))


MODEL_SPECIALS: Final[dict[str, Special]] = {
    "model.load": _validate,
    "model.decode": _decode,
    "model.dump": _dump,
    "schema.load": _load,
}
