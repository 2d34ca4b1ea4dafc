"""Schemas: classes or mappings of fields by which a library reads data (marshmallow, webargs).

    wanted = ListSchema().load(request.args)         @use_args({"order": fields.Str(validate=OneOf(ORDERS))})

What they make is a mapping of the declared fields, each as far as its class and its validators let it through.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.binding import bind_arguments
from cuspid.analysis.declarations import passed_by
from cuspid.analysis.declared import library_callable
from cuspid.analysis.expressions import collect_arguments
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.taint import Labels
from cuspid.analysis.value_facts import facts_of
from cuspid.analysis.values import ClassValue, Const, DictObject, InstanceObject, Unknown, Value
from cuspid.model.facts import Constant
from cuspid.semantics.scopes import FunctionInfo
from cuspid.syntax import nodes

FIELDS: Final = "entry.fields"
"""The switch of a decorator's parameter that holds the fields by which arguments are read."""


def loaded_fields(machine: Machine, schema: Value, labels: Labels) -> Value | None:
    """Return what a schema makes of data with these labels: a mapping of the fields that its class, or a mapping of
    fields in its place, declares. None if nothing is declared.
    """
    content = machine.object(schema)
    info = schema.info if isinstance(schema, ClassValue) else None
    info = content.info if isinstance(content, InstanceObject) else info
    declared: dict[Constant, Value] = dict(content.entries) if isinstance(content, DictObject) else {}
    record = machine.classes.get(info) if info is not None else None
    for ancestor in reversed(record.order if record is not None else []):
        known = machine.classes.get(ancestor)
        declared.update({name: value for name, value in known.namespace.items()} if known is not None else {})
    entries: dict[Constant, Value] = {}
    for name, field in declared.items():
        for qualname in facts_of(machine, field).types:
            cleaned = machine.library.attribute(qualname, "cleaned")
            if cleaned is not None:
                kept = passed_by(machine, field, Unknown(machine.read_under(labels, Const(name))))
                entries[name] = Unknown() if cleaned.form == "clean" else kept
    if not entries:
        return None
    return machine.allocate_new(DictObject(entries, None, Unknown(machine.derived(labels, False))))


def read_by_fields(machine: Machine, info: FunctionInfo, arguments: Arguments) -> None:
    """Have the fields that a decorator of the function was given read what it is called with: its first argument is a
    mapping of them, or each arrives under its name, as the signature says with which the decorator registers.
    """
    for decorator in info.decorators:
        item = (
            library_callable(machine, machine.evaluate(decorator.func)) if isinstance(decorator, nodes.Call) else None
        )
        held = [p.name for p in item.parameters if p.switch == FIELDS] if item is not None else []
        if item is None or not held or not isinstance(decorator, nodes.Call):
            continue
        bound = bind_arguments(item.parameters, collect_arguments(machine, decorator.arguments), item.is_method)
        schema = bound.values.get(held[0], Unknown())
        signature = machine.library.signature(item.decorates)
        if signature is not None and signature.parameters[0].kind == nodes.DOUBLE_STAR:
            for name, value in arguments.named.items():
                content = machine.object(loaded_fields(machine, schema, machine.labels_of(value)) or value)
                arguments.named[name] = content.entries.get(name, value) if isinstance(content, DictObject) else value
            return
        own = info.parameters[1 if info.owner is not None else 0 :]
        first = own[0].name if own and own[0].name in arguments.named else None
        given = arguments.named[first] if first is not None else next(iter(arguments.positional), None)
        loaded = loaded_fields(machine, schema, machine.labels_of(given)) if given is not None else None
        if loaded is not None and first is not None:
            arguments.named[first] = loaded
        elif loaded is not None:
            arguments.positional[0] = loaded
        return
