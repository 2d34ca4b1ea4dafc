"""`argparse`: an option that is converted to a number, or must be one of fixed choices, cannot carry an attack."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.join import join_values
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_tools import Special
from cuspid.analysis.values import (
    NONE,
    Const,
    InstanceObject,
    ListObject,
    Ref,
    Symbol,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.syntax import nodes

PARSER: Final = "argparse.ArgumentParser"
SUBPARSERS: Final = "argparse._SubParsers"
OWNER: Final = "()"
"""The field of the object that makes subcommands which holds the parser that they belong to."""
OLD_PARSER: Final = "optparse.OptionParser"
HARMLESS_WORDS: Final = frozenset(("int", "long", "float", "complex", "choice"))
"""Types of options that `optparse` knows by their names."""
HARMLESS_TYPES: Final = frozenset(("builtins.int", "builtins.float", "builtins.bool", "uuid.UUID", "decimal.Decimal"))
HARMLESS_ACTIONS: Final = frozenset(
    ("store_true", "store_false", "store_const", "append_const", "count", "version", "help")
)


def _parser(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return machine.allocate(node, InstanceObject(None, (PARSER,), {}))


def destination(arguments: Arguments) -> str:
    """Return the attribute that an argument is stored under: `dest`, the first long option, or the name."""
    named = arguments.named.get("dest")
    if isinstance(named, Const) and isinstance(named.value, str):
        return named.value
    names = [a.value for a in arguments.positional if isinstance(a, Const) and isinstance(a.value, str)]
    long = [name for name in names if name.startswith("--")]
    chosen = long[0] if long else (names[0] if names else "")
    return chosen.lstrip("-").replace("-", "_")


def _add_argument(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(receiver) if receiver is not None else None
    name = destination(arguments)
    if not isinstance(content, InstanceObject) or not isinstance(receiver, Ref) or machine.state is None or not name:
        return NONE
    kind, action, choices = arguments.named.get("type"), arguments.named.get("action"), arguments.named.get("choices")
    harmless = isinstance(kind, Symbol) and kind.qualname in HARMLESS_TYPES
    harmless = harmless or (isinstance(kind, Const) and kind.value in HARMLESS_WORDS)
    harmless = harmless or (isinstance(action, Const) and action.value in HARMLESS_ACTIONS)
    harmless = harmless or (choices is not None and not machine.labels_of(choices))
    value: Value = (
        Unknown() if harmless else Unknown(machine.source("argv", node, f"`{name}` comes from the command line"))
    )
    if not harmless and kind is not None and not isinstance(kind, (Const, Symbol)):
        value = machine.call(kind, Arguments([value]), node)
    _add_field(machine, receiver, content, name, value)
    return NONE


def _add_field(machine: Machine, receiver: Ref, content: InstanceObject, name: str, value: Value) -> None:
    """Several subcommands may store different things under one name."""
    old = content.fields.get(name)
    fields = {**content.fields, name: value if old is None else join_values(old, value)}
    state = machine.now()
    if state is not None:
        state.put(receiver.address, changed_instance(content, fields=fields))


def _parse_args(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(receiver) if receiver is not None else None
    if not isinstance(content, InstanceObject):
        return None
    return machine.allocate(node, InstanceObject(None, ("argparse.Namespace",), dict(content.fields)))


def _old_parser(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return machine.allocate(node, InstanceObject(None, (OLD_PARSER,), {}))


def _parse_old(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`optparse` gives the options, and what is left of the command line."""
    content = machine.object(receiver) if receiver is not None else None
    if not isinstance(content, InstanceObject):
        return None
    options = machine.allocate_new(InstanceObject(None, ("optparse.Values",), dict(content.fields)))
    left = Unknown(machine.source("argv", node, "what is left comes from the command line"), ("str",))
    rest = machine.allocate_new(ListObject("list", None, left))
    return machine.allocate_new(ListObject("tuple", (options, rest), None))


def _set_defaults(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`parser.set_defaults(run=function)`: what every subcommand stores under one name."""
    for name, value in arguments.named.items():
        content = machine.object(receiver) if receiver is not None else None
        if isinstance(content, InstanceObject) and isinstance(receiver, Ref):
            _add_field(machine, receiver, content, name, value)
    return NONE


def _subparsers(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """Subcommands add to what the parser gives: all of them stand for one."""
    if not isinstance(receiver, Ref):
        return None
    return machine.allocate(node, InstanceObject(None, (SUBPARSERS,), {OWNER: receiver}))


def _subparser(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(receiver) if receiver is not None else None
    return content.fields.get(OWNER) if isinstance(content, InstanceObject) else None


def _group(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """A group adds to the parser that it belongs to."""
    return receiver


_CLASSES: Final = (PARSER, "argparse._Container", "argparse._ActionsContainer", "argparse._ArgumentGroup")
_OLD_CLASSES: Final = (OLD_PARSER, "optparse._Container", "optparse.OptionGroup")
ARGPARSE_SPECIALS: Final[dict[str, Special]] = {
    PARSER: _parser,
    OLD_PARSER: _old_parser,
    **{f"{name}.add_option": _add_argument for name in _OLD_CLASSES},
    f"{OLD_PARSER}.parse_args": _parse_old,
    f"{OLD_PARSER}.add_option_group": _group,
    **{f"{name}.add_argument": _add_argument for name in _CLASSES},
    **{f"{name}.parse_args": _parse_args for name in _CLASSES},
    **{f"{name}.add_argument_group": _group for name in _CLASSES},
    **{f"{name}.set_defaults": _set_defaults for name in _CLASSES},
    f"{PARSER}.add_subparsers": _subparsers,
    f"{SUBPARSERS}.add_parser": _subparser,
    **{f"{name}.add_mutually_exclusive_group": _group for name in _CLASSES},
}
