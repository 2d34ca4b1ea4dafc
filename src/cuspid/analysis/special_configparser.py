"""Transfer functions of `configparser`: sections of options, kept as a mapping of mappings."""

from __future__ import annotations

import configparser
from typing import Final

from cuspid.analysis.containers import dict_entry, write_item
from cuspid.analysis.join import join_values
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_tools import Special
from cuspid.analysis.values import (
    NONE,
    Const,
    DictObject,
    InstanceObject,
    Ref,
    Unknown,
    Value,
)
from cuspid.model.facts import Constant
from cuspid.syntax import nodes

PARSERS: Final = ("configparser.ConfigParser", "configparser.RawConfigParser", "configparser.SafeConfigParser")


def _parser(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = machine.allocate_new(DictObject({}, None, None))
    return machine.allocate(node, InstanceObject(None, ("configparser.ConfigParser",), {"{}": data}))


def _sections(machine: Machine, receiver: Value | None) -> Ref | None:
    content = machine.object(receiver) if receiver is not None else None
    data = content.fields.get("{}") if isinstance(content, InstanceObject) else None
    return data if isinstance(data, Ref) else None


def _add_section(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    if data is not None and arguments.positional:
        write_item(machine, data, arguments.positional[0], machine.allocate_new(DictObject({}, None, None)))
    return NONE


def _set_option(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    if data is None or len(arguments.positional) < 3:
        return NONE
    section = machine.item(data, arguments.positional[0], node)
    if not isinstance(section, Ref):
        section = machine.allocate_new(DictObject({}, None, None))
        write_item(machine, data, arguments.positional[0], section)
    write_item(machine, section, _lower(arguments.positional[1]), arguments.positional[2])
    return NONE


def _lower(value: Value) -> Value:
    return Const(value.value.lower()) if isinstance(value, Const) and isinstance(value.value, str) else value


def _get_option(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    if data is None or len(arguments.positional) < 2:
        return None
    section = machine.object(machine.item(data, arguments.positional[0], node))
    fallback = arguments.named.get("fallback")
    if isinstance(section, DictObject):
        return dict_entry(section, _lower(arguments.positional[1]), fallback)
    content = machine.object(data)
    unread = isinstance(content, DictObject) and content.rest is None
    found = Unknown((), ("str",))
    return found if fallback is None else (fallback if unread else join_values(found, fallback))


def _read_string(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    text = arguments.positional[0] if arguments.positional else None
    if data is None or not isinstance(text, Const) or not isinstance(text.value, str):
        return _read_file(machine, arguments, node, receiver)
    parser = configparser.RawConfigParser()
    try:
        parser.read_string(text.value)
    except configparser.Error:
        return NONE
    for name in parser.sections():
        options: dict[Constant, Value] = {key: Const(value) for key, value in parser.items(name)}
        write_item(machine, data, Const(name), machine.allocate_new(DictObject(options, None, None)))
    return NONE


def _read_file(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """Read what nobody knows: any section may have any option from now on."""
    data = _sections(machine, receiver)
    if data is not None and machine.state is not None:
        labels = machine.arguments_labels(arguments)
        machine.state.put(data.address, DictObject({}, Unknown(labels, ("str",)), Unknown(labels)))
    return None


def _read_dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    data = _sections(machine, receiver)
    source = machine.object(arguments.positional[0]) if arguments.positional else None
    if data is not None and isinstance(source, DictObject):
        for key, value in source.entries.items():
            write_item(machine, data, Const(key), value)
    return NONE


CONFIG_SPECIALS: Final[dict[str, Special]] = {
    **dict.fromkeys(PARSERS, _parser),
    **{f"{name}.add_section": _add_section for name in PARSERS},
    **{f"{name}.set": _set_option for name in PARSERS},
    **{f"{name}.get": _get_option for name in PARSERS},
    **{f"{name}.read_dict": _read_dict for name in PARSERS},
    **{f"{name}.read_string": _read_string for name in PARSERS},
    **{f"{name}.{method}": _read_file for name in PARSERS for method in ("read", "read_file")},
}
