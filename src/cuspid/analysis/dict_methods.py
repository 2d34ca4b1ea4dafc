"""The methods of mappings, entry by entry while that is possible."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.containers import delete_item, dict_entry, either, element_of, key_facts, lessen, write_item
from cuspid.analysis.join import join_optional, join_values
from cuspid.analysis.machine import Arguments, Machine, join_list
from cuspid.analysis.taint import merge_labels
from cuspid.analysis.values import (
    NONE,
    Const,
    DictObject,
    FoundValue,
    HeapObject,
    ListObject,
    Ref,
    Truth,
    Union,
    Unknown,
    Value,
)
from cuspid.syntax import nodes

DICT_METHODS: Final = frozenset(
    (
        "get",
        "pop",
        "popitem",
        "move_to_end",
        "setdefault",
        "update",
        "keys",
        "values",
        "items",
        "copy",
        "clear",
        "__getitem__",
        "__setitem__",
        "getlist",
        "__contains__",
        "fromkeys",
    )
)


def call_dict_method(
    machine: Machine, receiver: Ref, content: DictObject, name: str, arguments: Arguments, node: nodes.Node
) -> Value:
    """Call a method of a mapping."""
    values = arguments.positional
    if name == "get" and len(values) == 1 and values[0].labels:
        return _found_or_none(machine, receiver, content, values[0])
    if name in ("get", "__getitem__", "getlist") and values:
        return dict_entry(content, values[0], values[1] if len(values) > 1 else NONE)
    if name == "setdefault" and values:
        default = values[1] if len(values) > 1 else NONE
        is_known = isinstance(values[0], Const) and values[0].value in content.entries
        entry = dict_entry(content, values[0], default) if is_known else default
        write_item(machine, receiver, values[0], entry)
        return entry
    if name == "pop" and values:
        found = dict_entry(content, values[0], values[1] if len(values) > 1 else None)
        delete_item(machine, receiver, values[0])
        return found
    if name == "update":
        update_dict(machine, receiver, arguments)
        return NONE
    if name == "clear":
        _put(machine, receiver, DictObject({}, None, None))
        return NONE
    if name == "copy":
        return machine.allocate(node, content)
    if name in ("keys", "values", "items"):
        return dict_view(machine, content, name, node)
    if name in ("move_to_end", "popitem"):
        return _by_order(machine, receiver, content, name, arguments, node)
    if name == "__contains__":
        return Truth()
    return Unknown(machine.labels_of(receiver))


def _found_or_none(machine: Machine, receiver: Ref, content: DictObject, key: Value) -> Value:
    """Return what `get` gives: where that is something, the key is one of the mapping's."""
    value = dict_entry(content, key, NONE)
    facts = key_facts(machine, receiver, key)
    if facts and isinstance(value, Union):
        return FoundValue(value.options, value.labels, facts)
    return FoundValue((value, NONE), value.labels, facts) if facts and isinstance(value, Unknown) else value


def _put(machine: Machine, receiver: Ref, content: HeapObject) -> None:
    if machine.state is not None:
        machine.state.put(receiver.address, content)


def _by_order(
    machine: Machine, receiver: Ref, content: DictObject, name: str, arguments: Arguments, node: nodes.Node
) -> Value:
    """`popitem`, and `move_to_end` of an `OrderedDict`."""
    values = arguments.positional
    is_known = bool(content.entries) and content.rest is None and not content.unsure
    if name == "popitem" and is_known and not values and not arguments.named:
        key, entry = list(content.entries.items())[-1]
        delete_item(machine, receiver, Const(key))
        return machine.make_list(node, "tuple", [Const(key), entry])
    if name == "popitem":
        lessen(machine, receiver, content)
        return machine.make_list(node, "tuple", [element_of(machine, receiver), dict_entry(content, Unknown(), None)])
    wanted = values[0].value if values and isinstance(values[0], Const) else None
    if wanted in content.entries:
        others = {k: v for k, v in content.entries.items() if k != wanted}
        last = arguments.named.get("last", values[1] if len(values) > 1 else Const(True))
        moved = {wanted: content.entries[wanted]}
        entries = {**others, **moved} if not isinstance(last, Const) or last.value else {**moved, **others}
        moved_on = DictObject(entries, content.key_rest, content.rest, content.labels, content.factory, content.unsure)
        _put(machine, receiver, moved_on)
    return NONE


def dict_view(machine: Machine, content: DictObject, name: str, node: nodes.Node) -> Value:
    """`keys()`, `values()` or `items()`."""
    pairs: list[Value] = []
    for key, value in content.entries.items():
        if name == "keys":
            pairs.append(Const(key))
        elif name == "values":
            pairs.append(value)
        else:
            pairs.append(machine.allocate_new(ListObject("tuple", (Const(key), value), None)))
    if content.rest is None and content.key_rest is None and not content.labels:
        if content.unsure:
            return machine.allocate(node, ListObject("list", None, join_list(pairs)))
        return machine.allocate(node, ListObject("list", tuple(pairs), None))
    key_rest: Value = content.key_rest if content.key_rest is not None else Unknown(content.labels)
    rest: Value = content.rest if content.rest is not None else Unknown(content.labels)
    extra = key_rest if name == "keys" else rest
    if name == "items":
        # a check of the key proves nothing of the value
        both = (machine.fresh(key_rest), machine.fresh(rest))
        extra = machine.allocate_new(ListObject("tuple", both, None))
    return machine.allocate(node, ListObject("list", None, join_list([*pairs, extra])))


def update_dict(machine: Machine, receiver: Ref, arguments: Arguments) -> None:
    """`mapping.update(other, **named)`."""
    for other in arguments.positional:
        source = machine.object(other)
        if isinstance(source, DictObject):
            merge_into(machine, receiver, source)
        elif other.labels or machine.labels_of(other):
            rest = Unknown(machine.labels_of(other))
            write_item(machine, receiver, rest, rest)
    for key, value in arguments.named.items():
        write_item(machine, receiver, Const(key), value)
    if arguments.double_star is not None:
        rest = Unknown(machine.labels_of(arguments.double_star))
        write_item(machine, receiver, rest, rest)


def merge_into(machine: Machine, receiver: Ref, source: DictObject) -> None:
    """Put all entries of one mapping into another."""
    for key, value in source.entries.items():
        before = machine.object(receiver)
        write_item(machine, receiver, Const(key), value)
        after = machine.object(receiver)
        if key in source.unsure and after is not None:
            _put(machine, receiver, either(before, after))
    content = machine.object(receiver)
    if (source.rest is not None or source.key_rest is not None or source.labels) and isinstance(content, DictObject):
        over = source.rest if source.rest is not None else Unknown(source.labels)
        merged = DictObject(
            {
                key: entry if key in source.entries else join_values(entry, over)
                for key, entry in content.entries.items()
            },
            join_optional(content.key_rest, source.key_rest),
            join_optional(content.rest, source.rest),
            merge_labels(content.labels, source.labels),
            content.factory,
            content.unsure,
        )
        _put(machine, receiver, merged)
