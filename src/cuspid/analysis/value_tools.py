"""Small questions about values that need no machine."""

from __future__ import annotations

from cuspid.analysis.join import join_many
from cuspid.analysis.taint import Labels
from cuspid.analysis.values import (
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    HeapObject,
    InstanceObject,
    ListObject,
    PartialValue,
    PathValue,
    Ref,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
)


def parts_of(content: HeapObject) -> list[Value]:
    """Return the values that a heap object holds."""
    parts: list[Value] = []
    if isinstance(content, ListObject):
        parts.extend(content.items or ())
        if content.rest is not None:
            parts.append(content.rest)
    elif isinstance(content, DictObject):
        parts.extend(content.entries.values())
        for part in (content.key_rest, content.rest):
            if part is not None:
                parts.append(part)
    elif isinstance(content, InstanceObject):
        parts.extend(content.fields.values())
        if content.rest is not None:
            parts.append(content.rest)
    return parts


def telling_parts(content: HeapObject) -> tuple[Value, ...]:
    """Return the parts of a heap object that have labels, or that may hold something that has."""
    known = content.telling
    if known is None:
        known = tuple([part for part in parts_of(content) if _tells(part)])
        content.telling = known
    return known


def _tells(part: Value) -> bool:
    if isinstance(part, Union):
        return bool(part.labels) or any([_tells(option) for option in part.options])
    return bool(part.labels) or isinstance(part, (Ref, PartialValue))


def options_of(value: Value) -> tuple[Value, ...]:
    """Return the alternatives of a value."""
    return value.options if isinstance(value, Union) else (value,)


def join_list(values: list[Value]) -> Value:
    """Join values; of none, nothing is known."""
    joined = join_many(values)
    return Unknown() if joined is None else joined


def types_of(value: Value) -> tuple[str, ...]:
    """Return the names of the classes that the value itself is known to be an instance of; heap objects aside."""
    if isinstance(value, (Unknown, Truth, PathValue)):
        return value.types
    if isinstance(value, Text):
        return ("bytes",) if value.is_bytes else ("str",)
    if isinstance(value, Const):
        return ("None",) if value.value is None else (type(value.value).__name__,)
    return ()


def unknown_like(value: Value, labels: Labels) -> Value:
    """Return an unknown value with labels."""
    return Unknown(labels, types_of(value))


def is_callable(value: Value) -> bool:
    """Say whether the value is something that the interpreter can call with profit."""
    return not isinstance(value, (Const, Text, Truth, Unknown, Ref, BoundValue)) or isinstance(value, ClassValue)
