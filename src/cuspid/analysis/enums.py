"""Enumerations of the project: each member is one object, told apart from the others, with its value.

A class that is a number or a text besides (`IntEnum`, `class Sort(str, Enum)`) keeps its members as the constants that
they are: they are compared and formatted as such.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import ClassRecord, Machine, join_list
from cuspid.analysis.values import ClassValue, Const, InstanceObject, ListObject, Ref, Unknown, Value

ENUMS: Final = frozenset(("enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag"))
PLAIN: Final = frozenset(("enum.Enum",))
VALUE: Final = "_value_"
"""The field that makes an object a member."""


def is_enum(record: ClassRecord) -> bool:
    return any([base in ENUMS for base in record.library_bases])


def _is_plain(record: ClassRecord) -> bool:
    return set(record.library_bases) <= PLAIN


def make_members(machine: Machine, record: ClassRecord) -> None:
    """Make objects of the values that an enumeration's body binds."""
    if not is_enum(record) or not _is_plain(record):
        return
    for name, value in list(record.namespace.items()):
        if name.startswith("_") or ":" in name or not _is_value(machine, value):
            continue
        fields: dict[str, Value] = {"name": Const(name), "value": value, VALUE: value}
        record.namespace[name] = machine.allocate_new(InstanceObject(record.info, (), fields))


def _is_value(machine: Machine, value: Value) -> bool:
    return isinstance(value, (Const, Unknown)) or isinstance(machine.object(value), ListObject)


def members_of(machine: Machine, value: Value) -> list[Value] | None:
    """Return the members of an enumeration in order; None if the value is none."""
    record = machine.classes.get(value.info) if isinstance(value, ClassValue) else None
    if record is None or not is_enum(record):
        return None
    return [
        member
        for name, member in record.namespace.items()
        if not name.startswith("_") and ":" not in name and (_is_member(machine, member) or isinstance(member, Const))
    ]


def _is_member(machine: Machine, value: Value) -> bool:
    content = machine.object(value)
    return isinstance(content, InstanceObject) and content.info is not None and VALUE in content.fields


def same_member(machine: Machine, left: Value, right: Value) -> bool | None:
    """Say whether two members are the same one; None if the values are not both members."""
    if not isinstance(left, Ref) or not isinstance(right, Ref):
        return None
    if not _is_member(machine, left) or not _is_member(machine, right):
        return None
    return left.address == right.address


def member_for(machine: Machine, value: Value, wanted: list[Value]) -> Value:
    """Return what calling an enumeration with a value gives: the member that has it, or one of them all."""
    members = members_of(machine, value) or []
    given = wanted[0] if wanted else None
    for member in members if isinstance(given, Const) else []:
        content = machine.object(member)
        held = content.fields.get(VALUE) if isinstance(content, InstanceObject) else member
        if isinstance(held, Const) and isinstance(given, Const) and held.value == given.value:
            return member
    return join_list(members) if members else Unknown()
