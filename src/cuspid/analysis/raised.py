"""Errors that a handler raises and nobody catches: the library hands them to the function that the program registered.

    raise NoSuchPlan(name)              # in a view
    @app.errorhandler(NoSuchPlan)       # whose function is given the error, and may show it

What is kept of such an error is which untrusted data its class's fields hold: the object itself goes with its root.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.join import join_values
from cuspid.analysis.machine import Arguments, ClassRecord, Machine, options_of
from cuspid.analysis.state import find_object
from cuspid.analysis.taint import Labels
from cuspid.analysis.values import STORED, ClassValue, DictObject, InstanceObject, ListObject, Ref, Unknown, Value
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.syntax import nodes

RAISED: Final = "cuspid.raised"
"""The name of the object that holds what was raised, for all files."""
ERROR: Final = "builtins.BaseException"


def note_uncaught(machine: Machine, value: Value) -> None:
    """Remember what an error holds that leaves the root which raises it."""
    if machine.root_info is None or machine.handlers:
        return
    for option in options_of(value):
        content = machine.object(option)
        if not isinstance(content, InstanceObject) or content.info is None:
            continue
        for name, field in content.fields.items():
            labels = machine.labels_of(field)
            if labels:
                _keep(machine, f"{_key(content.info)}.{name}", labels)


def _keep(machine: Machine, key: str, labels: Labels) -> None:
    address, held = _store(machine)
    known = held.entries.get(key)
    if known is not None and known.labels:
        return  # one of them is enough to tell that the field is not to be trusted
    made: Value = Unknown(labels, ("str",))
    entries = {**held.entries, key: made if known is None else join_values(known, made)}
    machine.keep_object(address, DictObject(entries, held.key_rest, held.rest, held.labels))
    machine.notes.escapes = machine.notes.writes = True
    machine.relations.raised.update([label.category for label in labels])


def _store(machine: Machine) -> tuple[int, DictObject]:
    whole = machine.library_object(RAISED, ERROR)
    content = find_object(machine.base, whole.address) if isinstance(whole, Ref) else None
    stored = content.fields.get(STORED) if isinstance(content, InstanceObject) else None
    held = find_object(machine.base, stored.address) if isinstance(stored, Ref) else None
    assert isinstance(stored, Ref) and isinstance(held, DictObject)
    return stored.address, held


def _key(info: ClassInfo) -> str:
    return f"{info.module}:{info.qualname}"


def hand_over_errors(machine: Machine, info: FunctionInfo, arguments: Arguments) -> None:
    """Give a function that was registered for a class of errors what is known of those that were raised."""
    # the error is what the signature has no class for: the request beside it has one
    position = next((i for i, value in enumerate(arguments.positional) if _is_anything(value)), None)
    wanted = _named_classes(machine, info) if position is not None else frozenset()
    if position is None or not wanted:
        return
    _, held = _store(machine)
    fields: dict[str, Value] = {}
    for raised, record in list(machine.classes.items()) if held.entries else []:
        prefix = f"{_key(raised)}."
        for key, value in held.entries.items():
            if isinstance(key, str) and key.startswith(prefix) and not wanted.isdisjoint(record.order):
                name = key[len(prefix) :]
                fields[name] = value if name not in fields else join_values(fields[name], value)
    if fields:
        made = machine.allocate_new(InstanceObject(next(iter(wanted)), (), fields, ()))
        arguments.positional[position] = made


def _is_anything(value: Value) -> bool:
    return isinstance(value, Unknown) and not value.labels and not value.types


def _named_classes(machine: Machine, info: FunctionInfo) -> frozenset[ClassInfo]:
    """Return the project's classes of errors that decorators of a function name."""
    found: set[ClassInfo] = set()
    for decorator in info.decorators:
        if not isinstance(decorator, nodes.Call):
            continue
        for argument in decorator.arguments:
            value = machine.evaluate(argument.value)
            content = machine.object(value)
            parts = list(content.items or ()) if isinstance(content, ListObject) else [value]
            found.update([p.info for p in parts if isinstance(p, ClassValue) and is_error_class(machine, p.info)])
    return frozenset(found)


def is_error_class(machine: Machine, info: ClassInfo) -> bool:
    """Say whether a class of the project is one of errors, that handlers are registered for and not themselves."""
    record: ClassRecord | None = machine.classes.get(info)
    return record is not None and any([machine.library.is_subclass(b, ERROR) for b in record.library_bases])
