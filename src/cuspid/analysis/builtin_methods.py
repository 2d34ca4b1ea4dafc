"""Methods that no stub describes: of strings, containers, and of what is not known."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from cuspid.analysis.containers import (
    LIST_METHODS,
    read_item,
    write_item,
)
from cuspid.analysis.dict_methods import DICT_METHODS, call_dict_method
from cuspid.analysis.duck_methods import call_by_name
from cuspid.analysis.list_methods import call_list_method
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.registration import register_unknown
from cuspid.analysis.string_methods import STRING_METHODS, call_string_method
from cuspid.analysis.stub_values import value_of_type
from cuspid.analysis.taint import merge_labels
from cuspid.analysis.unresolved import is_lookup, looked_up, through_unknown
from cuspid.analysis.uses import note_call
from cuspid.analysis.values import (
    STORED,
    BoundValue,
    Const,
    DictObject,
    InstanceObject,
    ListObject,
    MethodValue,
    Ref,
    Text,
    Truth,
    Union,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.syntax import nodes

MAPPING_KEYS: Final = "mapping.keys"
"""The trait of a mapping's class whose attributes in the stub are its keys."""
_READERS: Final = frozenset(
    (
        "get",
        "getlist",
        "getall",
        "pop",
        "setdefault",
        "read",
        "readline",
        "readlines",
        "copy",
        "to_dict",
        "dict",
        "group",
        "groups",
    )
)
_WRITERS: Final = frozenset(
    ("append", "add", "extend", "update", "write", "insert", "push", "put", "writelines", "appendleft")
)


def call_builtin_method(machine: Machine, method: BoundValue, arguments: Arguments, node: nodes.Node) -> Value:
    """Call `receiver.name(…)`."""
    note_call(machine, method.name, arguments.positional, node)
    options = options_of(method.receiver)
    return joined_results(options, [_call_one(machine, o, method.name, arguments, node) for o in options])


def joined_results(receivers: Sequence[Value], results: list[Value]) -> Value:
    """Join what a method gave on several forms of one value."""
    tests = [result for result in results if isinstance(result, Truth)]
    plain = [receiver for receiver, result in zip(receivers, results, strict=True) if _is_plain_test(receiver, result)]
    if tests and len(tests) + len(plain) == len(results) > 1:
        # one test: whichever form it is, what was proven is about that one, and a constant needs no proof
        when_true = frozenset([fact for test in tests for fact in test.when_true])
        when_false = frozenset([fact for test in tests for fact in test.when_false])
        return Truth(when_true, when_false)
    return join_list(results)


def _is_plain_test(receiver: Value, result: Value) -> bool:
    return isinstance(receiver, Const) and isinstance(result, Const) and isinstance(result.value, bool)


def _call_one(machine: Machine, receiver: Value, name: str, arguments: Arguments, node: nodes.Node) -> Value:
    content = machine.object(receiver)
    if isinstance(receiver, Ref):
        if isinstance(content, ListObject) and name in LIST_METHODS:
            return call_list_method(machine, receiver, content, name, arguments, node)
        if isinstance(content, DictObject) and name in DICT_METHODS:
            return call_dict_method(machine, receiver, content, name, arguments, node)
        if isinstance(content, InstanceObject):
            return _call_on_object(machine, receiver, content, name, arguments, node)
    if isinstance(receiver, (Const, Text)) and name in STRING_METHODS:
        return call_string_method(machine, receiver, name, arguments, node)
    types = types_of(receiver)
    if "str" in types or "bytes" in types or (not types and name in STRING_METHODS):
        if isinstance(receiver, Union) or name not in STRING_METHODS:
            return Unknown(machine.derived(machine.labels_of(receiver), False), ("str",))
        return call_string_method(machine, receiver, name, arguments, node)
    return _call_unknown(machine, receiver, name, arguments, node)


def _call_unknown(machine: Machine, receiver: Value, name: str, arguments: Arguments, node: nodes.Node) -> Value:
    told = call_by_name(machine, receiver, name, arguments, node)
    if told is not None:
        return told
    labels = machine.labels_of(receiver)
    if name in _READERS or is_lookup(name):
        # the key says where the data lies, not what it is
        extra = machine.labels_of(arguments.positional[1]) if name == "get" and len(arguments.positional) > 1 else ()
        key = arguments.positional[0] if arguments.positional else Unknown()
        if arguments.positional:
            labels = looked_up(labels, key)
        return Unknown(merge_labels(machine.read_under(labels, key), extra))
    if name.startswith("add_"):
        register_unknown(machine, name, arguments)
    made = through_unknown(machine, name, labels, arguments, True)
    return Unknown(machine.passed(made, node, f"through `{name}`, which is not known"))


def _call_on_object(
    machine: Machine, receiver: Ref, content: InstanceObject, name: str, arguments: Arguments, node: nodes.Node
) -> Value:
    """A method that the object's class does not define: it comes from an unknown base, or from a built-in type."""
    told = call_by_name(machine, receiver, name, arguments, node)
    if told is not None:
        return told
    mapping = content.fields.get("{}")
    if isinstance(mapping, Ref):
        inner = machine.object(mapping)
        if isinstance(inner, DictObject) and name in DICT_METHODS:
            return call_dict_method(machine, mapping, inner, name, arguments, node)
        if isinstance(inner, ListObject) and name in LIST_METHODS:
            return call_list_method(machine, mapping, inner, name, arguments, node)
    if name == "_replace":
        fields = dict(content.fields)
        fields.update(arguments.named)
        return machine.allocate(node, changed_instance(content, fields=fields))
    if name == "_asdict":
        return machine.allocate(
            node, DictObject({key: value for key, value in content.fields.items()}, None, content.rest)
        )
    own = machine.arguments_labels(arguments)
    if own and name in _WRITERS and machine.state is not None:
        machine.state.put(receiver.address, changed_instance(content, labels=merge_labels(content.labels, own)))
    if name in _READERS:
        own = ()
    field_labels = machine.labels_of(receiver) if content.info is None else content.labels
    made = machine.derived(merge_labels(field_labels, own), False)
    return Unknown(machine.passed(made, node, f"through `{name}`"))


def get_item(machine: Machine, container: Value, index: Value, node: nodes.Node) -> Value:
    """`container[index]`, whatever the container is."""
    results: list[Value] = []
    for option in options_of(container):
        content = machine.object(option)
        if isinstance(content, InstanceObject):
            results.append(_object_item(machine, option, content, index, node))
        elif isinstance(option, (Unknown, Truth)) and any(["." in t for t in option.types]):
            results.append(_library_item(machine, option, option.types, index, node))
        else:
            results.append(read_item(machine, option, index, node))
    result = join_list(results)
    if isinstance(index, Const) and isinstance(index.value, str):
        return machine.with_secret(result, index.value, node)
    return result


def _object_item(machine: Machine, value: Value, content: InstanceObject, index: Value, node: nodes.Node) -> Value:
    if content.info is not None:
        method = machine.attribute(value, "__getitem__", node)
        if not isinstance(method, (Unknown, BoundValue)) or (
            isinstance(method, BoundValue) and method.item is not None
        ):
            return machine.call(method, Arguments([index]), node)
    mapping = content.fields.get("{}")
    if isinstance(mapping, Ref):
        return read_item(machine, mapping, index, node)
    if content.info is not None:
        missing = machine.attribute(value, "__missing__", node)
        if isinstance(missing, MethodValue):
            return machine.call(missing, Arguments([index]), node)
    if content.info is None and content.types:
        stored = stored_item(machine, content, index)
        return stored if stored is not None else _library_item(machine, value, content.types, index, node)
    return Unknown(machine.read_under(content.labels, index))


def stored_item(machine: Machine, content: InstanceObject, index: Value) -> Value | None:
    """Return what the program itself stored under a key of a library's object."""
    stored = content.fields.get(STORED)
    inner = machine.object(stored) if stored is not None else None
    if isinstance(inner, DictObject) and isinstance(index, Const):
        return inner.entries.get(index.value)
    return None


def declared_key(machine: Machine, types: tuple[str, ...], index: Value, node: nodes.Node) -> Value | None:
    """Return what a library's mapping, whose keys its stub declares as attributes, holds under one of them."""
    if not isinstance(index, Const) or not isinstance(index.value, str):
        return None
    for qualname in types:
        known = machine.library.class_item(qualname) if "." in qualname else None
        if known is not None and MAPPING_KEYS in known.traits:
            item = machine.library.attribute(qualname, index.value)
            if item is not None:
                return value_of_type(machine, item, (), node, f"`{index.value}`", True)
    return None


def _library_item(machine: Machine, value: Value, types: tuple[str, ...], index: Value, node: nodes.Node) -> Value:
    declared = declared_key(machine, types, index, node)
    if declared is not None:
        return declared
    for qualname in types:
        method = machine.library.method(qualname, "__getitem__") if "." in qualname else None
        if method is not None:
            return machine.call(BoundValue(value, "__getitem__", method, value.labels), Arguments([index]), node)
    return Unknown(machine.read_under(machine.labels_of(value), index))


def store_item(machine: Machine, container: Value, index: Value, value: Value, node: nodes.Node) -> None:
    """`container[index] = value`, whatever the container is."""
    for option in options_of(container):
        content = machine.object(option)
        types: tuple[str, ...] = option.types if isinstance(option, Unknown) else ()
        if isinstance(content, InstanceObject):
            mapping = content.fields.get("{}")
            if isinstance(mapping, Ref):
                write_item(machine, mapping, index, value)
                continue
            types = content.types
            stored = content.fields.get(STORED)
            if isinstance(stored, Ref):
                write_item(machine, stored, index, value)
            if content.info is not None:
                method = machine.attribute(option, "__setitem__", node)
                if not isinstance(method, Unknown):
                    machine.call(method, Arguments([index, value]), node)
                continue
        if types:
            for qualname in types:
                item = machine.library.method(qualname, "__setitem__") if "." in qualname else None
                if item is not None:
                    machine.call(BoundValue(option, "__setitem__", item), Arguments([index, value]), node)
                    break
    if any([isinstance(machine.object(o), (ListObject, DictObject)) for o in options_of(container)]):
        write_item(machine, container, index, value)


__all__ = ["call_builtin_method", "declared_key", "get_item", "store_item"]
