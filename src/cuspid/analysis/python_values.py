"""Containers of constants as Python's own objects, and back: so that whole expressions over them fold.

>>> python_value(machine, reference_to((3, 0))).value
(3, 0)
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Final

from cuspid.analysis.folding import FOLDING_ERRORS, as_constant
from cuspid.analysis.limits import MAX_ITEMS
from cuspid.analysis.machine import Machine
from cuspid.analysis.values import Const, DictObject, ListObject, Ref, Value
from cuspid.syntax import nodes

MAX_NESTING: Final = 4
"""Levels of nested containers that are folded."""

_COMPARISONS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


class PythonValue:
    """A known object; a class of its own because the object may be None."""

    def __init__(self, value: Any) -> None:
        self.value = value


def python_value(machine: Machine, value: Value, depth: int = 0) -> PythonValue | None:
    """Return the object that a value surely is: a constant, or a container of such."""
    if isinstance(value, Const):
        return PythonValue(value.value)
    content = machine.object(value) if isinstance(value, Ref) and depth < MAX_NESTING else None
    if (
        isinstance(content, ListObject)
        and content.items is not None
        and not content.labels
        and content.kind != "generator"
    ):
        items: list[Any] = []
        for item in content.items:
            known = python_value(machine, item, depth + 1)
            if known is None:
                return None
            items.append(known.value)
        try:
            return PythonValue(
                frozenset(items) if content.kind == "set" else (tuple(items) if content.kind == "tuple" else items)
            )
        except TypeError:
            return None
    if isinstance(content, DictObject) and content.rest is None and content.key_rest is None and not content.labels:
        if content.unsure:
            return None
        entries: dict[Any, Any] = {}
        for key, entry in content.entries.items():
            known = python_value(machine, entry, depth + 1)
            if known is None:
                return None
            entries[key] = known.value
        return PythonValue(entries)
    return None


def from_python(machine: Machine, value: Any, node: nodes.Node | None, depth: int = 0) -> Value | None:
    """Return the value for an object; None if it is none that is tracked, or too large."""
    folded = as_constant(value)
    if folded is not None:
        return Const(folded.value)
    if depth >= MAX_NESTING:
        return None
    if isinstance(value, (list, tuple, set, frozenset)) and len(value) <= MAX_ITEMS:
        ordered = sorted(value, key=repr) if isinstance(value, (set, frozenset)) else value
        items = [from_python(machine, item, None, depth + 1) for item in ordered]
        known = [item for item in items if item is not None]
        if len(known) != len(items):
            return None
        kind = "tuple" if isinstance(value, tuple) else ("list" if isinstance(value, list) else "set")
        content = ListObject(kind, tuple(known), None)
        return machine.allocate(node, content) if node is not None else machine.allocate_new(content)
    if isinstance(value, dict) and len(value) <= MAX_ITEMS:
        entries = {key: from_python(machine, entry, None, depth + 1) for key, entry in value.items()}
        plain = {key: entry for key, entry in entries.items() if entry is not None and as_constant(key) is not None}
        if len(plain) != len(value):
            return None
        mapping = DictObject({key: entry for key, entry in plain.items()}, None, None)
        return machine.allocate(node, mapping) if node is not None else machine.allocate_new(mapping)
    return None


def compare_python(op: str, left: Any, right: Any) -> bool | None:
    """Compare two known objects."""
    try:
        if op in ("in", "not in"):
            found = left in right
            return found if op == "in" else not found
        function = _COMPARISONS.get(op)
        return bool(function(left, right)) if function is not None else None
    except FOLDING_ERRORS:
        return None
