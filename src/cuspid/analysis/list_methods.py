"""The methods of lists, tuples, sets and deques, element by element while that is possible."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.containers import element_of, is_last, lessen, list_element
from cuspid.analysis.join import equal_values, join_optional
from cuspid.analysis.limits import MAX_ITEMS, MAX_UNROLL
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.membership import subset_facts
from cuspid.analysis.python_values import python_value
from cuspid.analysis.texts import elements_of
from cuspid.analysis.values import (
    NONE,
    Const,
    ListObject,
    Ref,
    Truth,
    Unknown,
    Value,
)
from cuspid.syntax import nodes

BOUNDED: Final = "deque of "
"""Start of the kind of a deque that holds so many elements at most."""

_REORDERING: Final = frozenset(("popleft", "remove", "discard", "reverse"))
"""Methods behind which other elements than the last ones may be missing, or stand elsewhere."""


def call_list_method(
    machine: Machine, receiver: Ref, content: ListObject, name: str, arguments: Arguments, node: nodes.Node
) -> Value:
    """Call a method of a list, tuple, set or deque."""
    values = arguments.positional
    if name == "pop" or name in _REORDERING:
        left = lessen(machine, receiver, content, name == "pop" and (not values or is_last(values[0])))
        content = left if isinstance(left, ListObject) else content
    items = list(content.items) if content.items is not None else None
    if name in ("append", "add", "appendleft") and values:
        more = _inserted(content, items, 0 if name == "appendleft" else None, values[0])
        _put(machine, receiver, more, name != "appendleft")
        return NONE
    if name == "insert" and len(values) > 1:
        at = values[0].value if isinstance(values[0], Const) and isinstance(values[0].value, int) else None
        _put(machine, receiver, _inserted(content, items if at is not None else None, at, values[1]))
        return NONE
    if name in ("extend", "update") and values:
        _put(machine, receiver, _extended(machine, content, items, values[0]))
        return NONE
    if name in ("pop", "popleft"):
        return _pop(
            machine, receiver, content, items, Const(0) if name == "popleft" else (values[0] if values else Const(-1))
        )
    if name in ("remove", "discard") and values:
        _remove(machine, receiver, content, items, values[0])
        return NONE
    if name in ("clear", "reverse", "sort", "rotate", "extendleft"):
        _put(machine, receiver, _rearranged(machine, content, items, name, arguments, node), name != "extendleft")
        return NONE
    if name == "copy":
        return machine.allocate(node, content)
    if name in ("index", "count", "__len__"):
        return Unknown((), ("int",))
    if name == "issubset" and values:
        return Truth(subset_facts(machine, receiver, values[0]))
    if name == "issuperset" and values:
        return Truth(subset_facts(machine, values[0], receiver))
    if name in ("union", "intersection", "difference") and values:
        common = name == "intersection" and not machine.labels_of(values[0])
        joined = ListObject(content.kind, None, element_of(machine, values[0])) if common else None
        return machine.allocate(node, joined or _extended(machine, content, None, values[0]))
    return Unknown(machine.labels_of(receiver))


def _rearranged(
    machine: Machine,
    content: ListObject,
    items: list[Value] | None,
    name: str,
    arguments: Arguments,
    node: nodes.Node,
) -> ListObject:
    """What a method leaves that changes the whole list."""
    if name == "clear":
        return ListObject(content.kind, (), None)
    values = arguments.positional
    if name == "sort":
        ordered = in_order(machine, items, arguments, node) if items is not None and arguments.named else None
        return sorted_list(content) if ordered is None else ListObject(content.kind, tuple(ordered), None)
    if name == "reverse":
        return ListObject(content.kind, tuple(reversed(items)), None, content.labels) if items is not None else content
    if name == "rotate":
        return _rotated(content, items, values[0] if values else Const(1))
    more = elements_of(machine, values[0]) if values else []
    if items is None or more is None or len(items) + len(more) > MAX_ITEMS:
        return _extended(machine, content, None, values[0])
    return ListObject(content.kind, (*reversed(more), *items), None, content.labels)


def _rotated(content: ListObject, items: list[Value] | None, by: Value) -> ListObject:
    """Return a deque turned by some steps: by an unknown number, any element may stand anywhere."""
    if items is not None and isinstance(by, Const) and isinstance(by.value, int):
        cut = -by.value % len(items) if items else 0
        return ListObject(content.kind, tuple(items[cut:] + items[:cut]), None, content.labels)
    return ListObject(content.kind, None, list_element(content), content.labels)


def replace_slice(machine: Machine, container: Value, bounds: list[Value | None], value: Value | None) -> bool:
    """`container[a:b] = value`, or `del container[a:b]`; say whether it is known what that leaves."""
    content = machine.object(container)
    if not isinstance(container, Ref) or not isinstance(content, ListObject):
        return False
    if content.items is None:
        lessen(machine, container, content)
        return False
    known: list[int | None] = []
    for bound in bounds:
        if bound is None or (isinstance(bound, Const) and bound.value is None):
            known.append(None)
        elif isinstance(bound, Const) and isinstance(bound.value, int):
            known.append(bound.value)
        else:
            return False
    new = elements_of(machine, value) if value is not None else []
    if new is None or len(content.items) + len(new) > MAX_ITEMS:
        return False
    items = list(content.items)
    where = slice(known[0], known[1], known[2])
    if known[2] not in (None, 1) and value is not None:
        return False
    if value is None:
        del items[where]
    else:
        items[where] = new
    _put(machine, container, ListObject(content.kind, tuple(items), None, content.labels))
    return True


def in_order(machine: Machine, items: list[Value], arguments: Arguments, node: nodes.Node) -> list[Value] | None:
    """Return elements in the order of their keys, where all keys are constants."""
    key = arguments.named.get("key")
    reverse = arguments.named.get("reverse", Const(False))
    if not isinstance(reverse, Const) or len(items) > MAX_UNROLL:
        return None
    plain = key is None or (isinstance(key, Const) and key.value is None)
    keys = [
        python_value(machine, item if plain or key is None else machine.call(key, Arguments([item]), node))
        for item in items
    ]
    known = [k.value for k in keys if k is not None]
    if len(known) != len(items):
        return None
    try:
        positions = sorted(range(len(items)), key=known.__getitem__, reverse=bool(reverse.value))
    except TypeError:
        return None
    return [items[position] for position in positions]


def sorted_list(content: ListObject) -> ListObject:
    """Return the list sorted: known constants in order, others in an unknown one."""
    if content.items is not None:
        texts = [i.value for i in content.items if isinstance(i, Const) and isinstance(i.value, str)]
        numbers = [i.value for i in content.items if isinstance(i, Const) and isinstance(i.value, (int, float))]
        if len(texts) == len(content.items):
            return ListObject("list", tuple([Const(v) for v in sorted(texts)]), None)
        if len(numbers) == len(content.items):
            return ListObject("list", tuple([Const(v) for v in sorted(numbers)]), None)
    return ListObject("list", None, list_element(content), content.labels)


def _put(machine: Machine, receiver: Ref, content: ListObject, at_end: bool = True) -> None:
    if content.kind.startswith(BOUNDED) and content.items is not None:
        limit = int(content.kind.removeprefix(BOUNDED))
        if len(content.items) > limit:
            kept = content.items[len(content.items) - limit :] if at_end else content.items[:limit]
            content = ListObject(content.kind, kept, None, content.labels)
    if machine.state is not None:
        machine.state.put(receiver.address, content)


def _inserted(content: ListObject, items: list[Value] | None, at: int | None, value: Value) -> ListObject:
    if items is not None and len(items) < MAX_ITEMS and content.kind != "set":
        if at is None:
            items.append(value)
        else:
            items.insert(at, value)
        return ListObject(content.kind, tuple(items), None, content.labels)
    if items is not None and content.kind == "set" and len(items) < MAX_ITEMS:
        if not any([equal_values(value, item) for item in items]):
            items.append(value)
        return ListObject(content.kind, tuple(items), None, content.labels)
    known: Value | None = content.rest
    for item in content.items or ():
        known = join_optional(known, item)
    filled = ListObject(content.kind, None, join_optional(known, value), content.labels)
    filled.when_empty = None
    return filled


def _extended(machine: Machine, content: ListObject, items: list[Value] | None, other: Value) -> ListObject:
    more = elements_of(machine, other)
    if items is not None and more is not None and len(items) + len(more) <= MAX_ITEMS:
        return ListObject(content.kind, tuple(items + more), None, content.labels)
    rest: Value | None = content.rest
    for item in content.items or ():
        rest = join_optional(rest, item)
    return ListObject(content.kind, None, join_optional(rest, element_of(machine, other)), content.labels)


def _pop(machine: Machine, receiver: Ref, content: ListObject, items: list[Value] | None, index: Value) -> Value:
    if items and isinstance(index, Const) and isinstance(index.value, int) and -len(items) <= index.value < len(items):
        value = items.pop(index.value)
        _put(machine, receiver, ListObject(content.kind, tuple(items), None, content.labels))
        return value
    return list_element(content)


def _remove(machine: Machine, receiver: Ref, content: ListObject, items: list[Value] | None, value: Value) -> None:
    for position, item in enumerate(items or ()):
        if equal_values(item, value):
            kept = (items or [])[:position] + (items or [])[position + 1 :]
            _put(machine, receiver, ListObject(content.kind, tuple(kept), None, content.labels))
            return
