"""Lists, tuples, sets and mappings: reading, writing, and their methods, element by element while that is possible."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.join import join_optional, join_values
from cuspid.analysis.limits import MAX_ITEMS, MAX_SAME
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.own_fields import labels_for_library
from cuspid.analysis.pieces import parted
from cuspid.analysis.taint import ANY_KIND
from cuspid.analysis.texts import elements_of
from cuspid.analysis.values import (
    NO_FACTS,
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
            machine.state.prove(key_facts(machine, container, index))  # any other raises
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
            machine.state.put(option.address, changed if len(options) == 1 else either(content, changed))


def either(before: HeapObject | None, after: HeapObject) -> HeapObject:
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


def lessen(machine: Machine, container: Ref, content: HeapObject | None, is_last: bool = False) -> HeapObject | None:
    """Something may be taken out of a container whose elements are not all known: it may be empty now, and unless the
    last one was taken, nothing is known of its order any more. Return what is left.
    """
    if machine.state is None:
        return content
    if isinstance(content, ListObject) and content.items is None:
        if content.when_empty == NO_FACTS and (is_last or content.filled is None):
            return content
        left: HeapObject = ListObject(content.kind, None, content.rest, content.labels)
        if is_last and isinstance(left, ListObject):
            left.filled = content.filled
    elif isinstance(content, DictObject) and content.when_empty != NO_FACTS:
        left = DictObject(
            content.entries, content.key_rest, content.rest, content.labels, content.factory, content.unsure
        )
    else:
        return content
    machine.state.put(container.address, left)
    return left


def is_last(index: Value) -> bool:
    """Say whether this is the place at the end."""
    return isinstance(index, Const) and index.value == -1


def delete_item(machine: Machine, container: Value, index: Value) -> None:
    """`del container[index]`."""
    content = machine.object(container)
    if isinstance(container, Ref):
        content = lessen(machine, container, content, is_last(index))
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


def key_facts(machine: Machine, mapping: Value, key: Value) -> Facts:
    """Return what follows from a mapping having a key."""
    if not is_fixed(machine, mapping) or any([label.ident in machine.relations.elements for label in key.labels]):
        return NO_FACTS  # what is proven of an element may be proven of the whole
    return machine.facts_for(key, (ANY_KIND,))


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
