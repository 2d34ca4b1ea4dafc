"""Lists, tuples, sets and mappings: reading, writing, and their methods, element by element while that is possible."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.join import join_optional, join_values
from cuspid.analysis.limits import MAX_ITEMS, MAX_SAME
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.own_fields import labels_for_library
from cuspid.analysis.pieces import parted
from cuspid.analysis.taint import ANY_KIND, merge_labels
from cuspid.analysis.texts import elements_of
from cuspid.analysis.values import (
    NO_FACTS,
    NONE,
    BoundValue,
    Const,
    DictObject,
    Facts,
    HeapObject,
    InstanceObject,
    ListObject,
    MethodValue,
    Ref,
    Symbol,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
)
from cuspid.model.facts import Constant
from cuspid.syntax import nodes

LIST_METHODS: Final = frozenset(
    ("append", "add", "appendleft", "extend", "update", "insert", "pop", "popleft", "popitem", "remove", "discard",
     "clear", "index", "count", "sort", "reverse", "copy", "union", "intersection", "difference", "__getitem__",
     "__iter__", "__len__", "__contains__", "setdefault", "rotate", "extendleft", "issubset", "issuperset")
)  # fmt: skip
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


def element_of(machine: Machine, value: Value) -> Value:
    """Return what iterating over a value gives: the join of its elements."""
    results: list[Value] = []
    for option in options_of(value):
        content = machine.object(option)
        if isinstance(content, ListObject):
            results.append(list_element(content))
        elif isinstance(content, DictObject):
            keys: list[Value] = [Const(key) for key in content.entries]
            if content.key_rest is not None:
                keys.append(content.key_rest)
            joined = join_list(keys)
            results.append(Unknown(content.labels) if content.labels and not keys else joined)
        elif isinstance(option, (Const, Text)):
            items = elements_of(machine, option)
            results.append(join_list(items) if items else Unknown(parted(machine, option.labels), ("str",)))
        else:
            made = _project_element(machine, option, content) or _library_element(machine, option, content)
            labels = labels_for_library(machine, option) if made is None else ()
            results.append(Unknown(parted(machine, labels)) if made is None else made)
    return join_list(results)


def _project_element(machine: Machine, value: Value, content: HeapObject | None) -> Value | None:
    """Return what iterating over an object of the project gives, by its `__iter__` and `__next__`."""
    if not isinstance(content, InstanceObject) or content.info is None:
        return None
    for name in ("__iter__", "__aiter__"):
        method = machine.attribute(value, name, machine.at)
        if isinstance(method, MethodValue) and machine.stack.count(method.function.info) < MAX_SAME:
            made = machine.call(method, Arguments([]), machine.at)
            if not isinstance(machine.object(made), InstanceObject):
                return element_of(machine, made)
            step = machine.attribute(made, "__next__" if name == "__iter__" else "__anext__", machine.at)
            return machine.call(step, Arguments([]), machine.at) if isinstance(step, MethodValue) else None
    return None


def _library_element(machine: Machine, value: Value, content: HeapObject | None) -> Value | None:
    """Return what iterating over a library's object gives, if its stub says so."""
    types = content.types if isinstance(content, InstanceObject) else types_of(value)
    if isinstance(content, InstanceObject) and content.info is not None:
        record = machine.classes.get(content.info)
        types = tuple(record.library_bases) if record is not None else ()
    for qualname in types:
        for name in ("__iter__", "__aiter__") if "." in qualname else ():
            method = machine.library.method(qualname, name)
            if method is not None and method.result.form == "container":
                made = machine.call(BoundValue(value, name, method, value.labels), Arguments([]), machine.at)
                return element_of(machine, made) if isinstance(machine.object(made), ListObject) else None
    return None


def list_element(content: ListObject) -> Value:
    element: Value | None = content.rest
    for item in content.items or ():
        element = join_optional(element, item)
    if element is None:
        return Unknown(content.labels)
    return element


def read_item(machine: Machine, container: Value, index: Value, node: nodes.Node) -> Value:
    """`container[index]` for one that is no union and no library's or project's object."""
    content = machine.object(container)
    if isinstance(content, ListObject):
        known = content.items is not None and isinstance(index, Const)
        return _list_item(content, index) if known else machine.fresh(_list_item(content, index))
    if isinstance(content, DictObject):
        known = isinstance(index, Const) and index.value in content.entries
        if content.factory is not None and not known:
            return machine.fresh(_made_entry(machine, container, content, index, node))
        if index.labels and machine.state is not None:
            machine.state.prove(_key_facts(machine, container, index))  # any other raises
        entry = dict_entry(content, index, None)
        return entry if known else machine.found_under(entry, index)
    if isinstance(container, Const) and isinstance(index, Const):
        if isinstance(container.value, (str, bytes)) and isinstance(index.value, int):
            try:
                return Const(container.value[index.value])
            except IndexError:
                return Unknown()
    if isinstance(container, Symbol):
        return container  # `Literal["a"]`, `Annotated[…]`: the form itself says what matters
    if isinstance(container, Text) and isinstance(index, Const) and isinstance(index.value, int):
        return _text_item(container, index.value)
    labels = machine.labels_of(container)
    made = machine.read_under(labels, index)
    if made and isinstance(index, Const) and index.value in (0, 1):
        machine.note_character(made, labels, 1 if index.value else 0)
    return Unknown(made, ("str",) if isinstance(container, (Text, Const)) else ())


def _made_entry(machine: Machine, container: Value, content: DictObject, index: Value, node: nodes.Node) -> Value:
    """Reading a missing key of a `defaultdict` makes its entry; an unknown key may be missing."""
    if not isinstance(index, Const) and content.rest is not None:
        return dict_entry(content, index, None)  # made at an earlier look
    assert content.factory is not None
    made = machine.call(content.factory, Arguments([]), node)
    write_item(machine, container, index, made)
    changed = machine.object(container)
    return dict_entry(changed, index, None) if isinstance(changed, DictObject) else made


def _text_item(text: Text, index: int) -> Value:
    end = text.parts[0] if index >= 0 else text.parts[-1]
    if isinstance(end, Const) and isinstance(end.value, str):
        position = index if index >= 0 else len(end.value) + index
        if 0 <= position < len(end.value):
            return Const(end.value[position])
    return Unknown(text.labels, ("str",))


def _list_item(content: ListObject, index: Value) -> Value:
    if content.items is not None and isinstance(index, Const) and isinstance(index.value, int):
        if -len(content.items) <= index.value < len(content.items):
            return content.items[index.value]
        return Unknown(content.labels)
    return list_element(content)


def dict_entry(content: DictObject, key: Value, default: Value | None) -> Value:
    """Return the entry under a key; an unknown key may hit any entry."""
    if isinstance(key, Const):
        if key.value in content.entries:
            entry = content.entries[key.value]
            return entry if default is None or key.value not in content.unsure else join_values(entry, default)
        if content.rest is not None:
            return content.rest if default is None else join_values(content.rest, default)
        if default is not None and not content.labels:
            return default
        return Unknown(content.labels)
    if isinstance(key, Union) and all([isinstance(o, Const) for o in key.options]):
        return join_list([dict_entry(content, o, default) for o in key.options])
    values = list(content.entries.values())
    if content.rest is not None:
        values.append(content.rest)
    if default is not None:
        values.append(default)
    return join_list(values) if values else Unknown(content.labels)


def slice_of(
    machine: Machine, container: Value, lower: Value | None, upper: Value | None, step: Value | None, node: nodes.Node
) -> Value:
    """`container[lower:upper:step]`."""
    bounds: list[int | None] = []
    known = True
    for bound in (lower, upper, step):
        if bound is None or (isinstance(bound, Const) and bound.value is None):
            bounds.append(None)
        elif isinstance(bound, Const) and isinstance(bound.value, int):
            bounds.append(bound.value)
        else:
            known = False
    content = machine.object(container)
    if known and bounds[2] != 0:
        cut = slice(bounds[0], bounds[1], bounds[2])
        if isinstance(container, Const) and isinstance(container.value, (str, bytes)):
            return Const(container.value[cut])
        if isinstance(content, ListObject) and content.items is not None:
            return machine.allocate(node, ListObject(content.kind, content.items[cut], None, content.labels))
        if isinstance(container, Text):
            cut_text = _slice_text(container, bounds[0], bounds[1], bounds[2])
            if cut_text is not None:
                return cut_text
    if isinstance(content, ListObject):
        return machine.allocate(node, ListObject(content.kind, None, list_element(content), content.labels))
    labels = machine.labels_of(container)
    made = machine.derived(labels, True)
    if made and known and bounds[2] is None and (bounds[0] or 0, bounds[1]) in ((0, 1), (1, 2)):
        machine.note_character(made, labels, bounds[0] or 0)
    return Unknown(made, ("str",) if isinstance(container, (Text, Const)) else ())


def _slice_text(text: Text, lower: int | None, upper: int | None, step: int | None) -> Value | None:
    """Cut within the known first part, or off its start."""
    first = text.parts[0]
    if step not in (None, 1) or not isinstance(first, Const) or not isinstance(first.value, str):
        return None
    start = lower or 0
    if start < 0 or start > len(first.value):
        return None
    if upper is None:
        rest = (Const(first.value[start:]), *text.parts[1:])
        return Text(rest, text.labels, text.is_bytes) if first.value[start:] else _rest_of(text)
    if 0 <= upper <= len(first.value):
        return Const(first.value[start:upper])
    return None


def _rest_of(text: Text) -> Value:
    return text.parts[1] if len(text.parts) == 2 else Text(text.parts[1:], text.labels, text.is_bytes)


def write_item(machine: Machine, container: Value, index: Value, value: Value) -> None:
    """`container[index] = value`."""
    options = options_of(container)
    for option in options:
        if not isinstance(option, Ref) or machine.state is None:
            continue
        content = machine.object(option)
        changed = written(content, index, value)
        if changed is not None:
            machine.state.put(option.address, changed if len(options) == 1 else _either(content, changed))


def _either(before: HeapObject | None, after: HeapObject) -> HeapObject:
    if isinstance(before, DictObject) and isinstance(after, DictObject):
        entries = dict(after.entries)
        for key, value in before.entries.items():
            entries[key] = join_values(entries[key], value) if key in entries else value
        unsure = before.unsure | (after.entries.keys() - before.entries.keys())
        return DictObject(entries, after.key_rest, after.rest, after.labels, after.factory, unsure)
    return after


def written(content: HeapObject | None, index: Value, value: Value) -> HeapObject | None:
    """Return the object with one element set."""
    if isinstance(content, DictObject):
        if isinstance(index, Const):
            entries = dict(content.entries)
            if len(entries) < MAX_ITEMS or index.value in entries:
                entries[index.value] = value
                unsure = content.unsure - {index.value}
                return DictObject(entries, content.key_rest, content.rest, content.labels, content.factory, unsure)
            entries = content.entries  # a known key beyond the limit is none of the known ones
        else:
            entries = {key: join_values(entry, value) for key, entry in content.entries.items()}
        key_rest, rest = join_optional(content.key_rest, index), join_optional(content.rest, value)
        filled = DictObject(entries, key_rest, rest, content.labels, content.factory, content.unsure)
        filled.when_empty = None
        return filled
    if isinstance(content, ListObject):
        if content.items is not None and isinstance(index, Const) and isinstance(index.value, int):
            if -len(content.items) <= index.value < len(content.items):
                items = list(content.items)
                items[index.value] = value
                return ListObject(content.kind, tuple(items), None, content.labels)
        return ListObject(content.kind, None, join_values(list_element(content), value), content.labels)
    return None


def forget_order(machine: Machine, container: Ref, content: ListObject) -> ListObject:
    """A list whose last elements may be missing is changed elsewhere: nothing is known of its order any more."""
    if content.filled is None or machine.state is None:
        return content
    loose = ListObject(content.kind, None, content.rest, content.labels)
    machine.state.put(container.address, loose)
    return loose


def is_last(index: Value) -> bool:
    """Say whether this is the place at the end."""
    return isinstance(index, Const) and index.value == -1


def delete_item(machine: Machine, container: Value, index: Value) -> None:
    """`del container[index]`."""
    content = machine.object(container)
    if isinstance(container, Ref) and isinstance(content, ListObject) and not is_last(index):
        content = forget_order(machine, container, content)
    if not isinstance(container, Ref) or machine.state is None or not isinstance(index, Const):
        return
    if isinstance(content, DictObject) and index.value in content.entries:
        entries = {k: v for k, v in content.entries.items() if k != index.value}
        left = DictObject(entries, content.key_rest, content.rest, content.labels, content.factory, content.unsure)
        machine.state.put(container.address, left)
    elif isinstance(content, ListObject) and content.items is not None and isinstance(index.value, int):
        items = list(content.items)
        if -len(items) <= index.value < len(items):
            del items[index.value]
            machine.state.put(container.address, ListObject(content.kind, tuple(items), None, content.labels))


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
        if isinstance(values[0], Const) and values[0].value in content.entries:
            return content.entries[values[0].value]
        write_item(machine, receiver, values[0], default)
        return default
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
    facts = _key_facts(machine, receiver, key)
    if not facts or not isinstance(value, (Union, Unknown)):
        return value
    # a value of its own, so that no other key is told by it
    own = Unknown(value.labels, value.types) if isinstance(value, Unknown) else Union(value.options, value.labels)
    machine.relations.found[own] = facts
    return own


def _key_facts(machine: Machine, mapping: Value, key: Value) -> Facts:
    """Return what follows from a mapping having a key."""
    if not is_fixed(machine, mapping) or any([label.ident in machine.relations.elements for label in key.labels]):
        return NO_FACTS  # what is proven of an element may be proven of the whole
    return machine.facts_for(key, (ANY_KIND,))


def _put(machine: Machine, receiver: Ref, content: HeapObject) -> None:
    if machine.state is not None:
        machine.state.put(receiver.address, content)


def _by_order(
    machine: Machine, receiver: Ref, content: DictObject, name: str, arguments: Arguments, node: nodes.Node
) -> Value:
    """`popitem`, and `move_to_end` of an `OrderedDict`."""
    values = arguments.positional
    if name == "popitem" and content.entries and content.rest is None and not values and not arguments.named:
        key, entry = list(content.entries.items())[-1]
        delete_item(machine, receiver, Const(key))
        return machine.make_list(node, "tuple", [Const(key), entry])
    if name == "popitem":
        return machine.make_list(node, "tuple", [element_of(machine, receiver), dict_entry(content, Unknown(), None)])
    wanted = values[0].value if values and isinstance(values[0], Const) else None
    if wanted in content.entries:
        others = {k: v for k, v in content.entries.items() if k != wanted}
        last = arguments.named.get("last", values[1] if len(values) > 1 else Const(True))
        moved = {wanted: content.entries[wanted]}
        entries = {**others, **moved} if not isinstance(last, Const) or last.value else {**moved, **others}
        moved_on = DictObject(entries, content.key_rest, content.rest, content.labels, None, content.unsure)
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
            _put(machine, receiver, _either(before, after))
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


def contains(machine: Machine, container: Value, item: Value) -> bool | None:
    """Say whether a constant is in a container of constants; None if that is not known."""
    content = machine.object(container)
    if not isinstance(item, Const):
        return None
    if isinstance(content, DictObject):
        if item.value in content.entries:
            return None if item.value in content.unsure else True
        return None if content.rest is not None or content.key_rest is not None or content.labels else False
    items = elements_of(machine, container)
    if items is None or isinstance(container, Const):
        return None
    known: list[Constant] = [i.value for i in items if isinstance(i, Const)]
    if item.value in known:
        return True
    return False if len(known) == len(items) else None


def is_fixed(machine: Machine, container: Value) -> bool:
    """Say whether membership in the container proves something: it holds nothing that an attacker chose."""
    return not machine.labels_of(container)
