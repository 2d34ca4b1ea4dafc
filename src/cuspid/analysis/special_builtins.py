"""Transfer functions of Python's own functions: conversions, inspection, iteration, containers."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.attributes import class_attribute
from cuspid.analysis.conditions import outcome_of
from cuspid.analysis.containers import element_of
from cuspid.analysis.dict_methods import merge_into
from cuspid.analysis.limits import MAX_UNROLL
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.python_values import python_value
from cuspid.analysis.sinks import CHOSEN, judge
from cuspid.analysis.special_iteration import ITERATION_SPECIALS
from cuspid.analysis.special_tools import Special, first
from cuspid.analysis.taint import guesses, merge_labels, put_together
from cuspid.analysis.texts import WRITTEN_OUT, elements_of, formatted, make_text, parts_for
from cuspid.analysis.uses import IDENTIFIER, note_use
from cuspid.analysis.values import (
    FALSE,
    NONE,
    TRUE,
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    ModuleValue,
    PartialValue,
    Ref,
    SuperValue,
    Symbol,
    Truth,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.model.facts import Constant
from cuspid.semantics.scopes import ClassInfo
from cuspid.syntax import nodes

HARMLESS_CLASSES: Final = frozenset(("int", "float", "bool", "complex"))
PLAIN_CLASSES: Final = HARMLESS_CLASSES | frozenset(("str", "bytes"))
"""Of these nothing has parts: none is a document."""


def _str(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if not arguments.positional:
        return Const("") if arguments.star is None else Unknown(machine.arguments_labels(arguments), ("str",))
    value = arguments.positional[0]
    results: list[Value] = []
    for option in options_of(value):
        content = machine.object(option)
        if isinstance(content, InstanceObject) and content.info is not None:
            method = class_attribute(machine, content.info, "__str__", option, node)
            if isinstance(method, MethodValue):
                results.append(machine.call(method, Arguments([]), node))
                continue
        results.append(make_text(parts_for(machine, option)))
    return join_list(results)


def _bytes(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = first(arguments)
    if isinstance(value, Const) and isinstance(value.value, str):
        return Const(value.value.encode("utf-8", "surrogatepass"))
    known = python_value(machine, value)
    if known is not None and isinstance(known.value, (list, tuple, bytes)):
        try:
            return Const(bytes(known.value))
        except (TypeError, ValueError):
            return Unknown((), ("bytes",))
    return Unknown(put_together(machine.labels_of(value)), ("bytes",))


def _bytearray(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """Bytes that change: what is put in is joined to what was there."""
    made = _bytes(machine, arguments, node, receiver) if arguments.positional else Const(b"")
    return machine.allocate(node, ListObject("bytearray", None, made))


def _repr(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return make_text(formatted(machine, first(arguments), "r", None))


def _number(kind: str) -> Special:
    def convert(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        value = first(arguments)
        if isinstance(value, Const) and len(arguments.positional) == 1 and isinstance(value.value, (str, int, float)):
            try:
                if isinstance(value.value, str) and len(value.value) > 100:
                    return Unknown((), (kind,))
                return Const(int(value.value) if kind == "int" else float(value.value))
            except (ValueError, OverflowError):
                return Unknown((), (kind,))
        labels = machine.labels_of(value)
        if labels and machine.handlers:
            # the message of the error that a bad number raises repeats it as a literal
            known = machine.raised_value
            told = tuple([label.without(WRITTEN_OUT) for label in labels])
            error = Unknown(machine.passed(told, node, "repeated in the error's message"), ("Exception",))
            machine.raised_value = error if known is None else join_list([known, error])
        if machine.state is not None:
            # returning at all proves that the text was a number
            machine.state.prove(machine.facts_for(value, ("*",)))
        note_use(machine, IDENTIFIER, value, kind, node)
        return Unknown(guesses(labels), (kind,))

    return convert


def _bool(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    outcome = outcome_of(machine, first(arguments))
    if outcome.known is not None:
        return TRUE if outcome.known else FALSE
    return Truth(outcome.when_true, outcome.when_false)


def _len(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = first(arguments)
    if isinstance(value, Const) and isinstance(value.value, (str, bytes)):
        return Const(len(value.value))
    items = elements_of(machine, value)
    return Const(len(items)) if items is not None else Unknown((), ("int",))


def _exception(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`super().__init__(text)` of an exception: its text is this, not what its class was called with."""
    content = machine.object(receiver) if receiver is not None else None
    if isinstance(receiver, Ref) and isinstance(content, InstanceObject) and machine.state is not None:
        fields = dict(content.fields)
        fields["args"] = Unknown(machine.arguments_labels(arguments), ("str",))
        machine.state.put(receiver.address, changed_instance(content, fields=fields))
    return NONE


def _static(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`loads = staticmethod(pickle.loads)` is that function; one of the project would be bound, and is left alone."""
    given = first(arguments)
    return given if isinstance(given, (Symbol, BoundValue)) else None


def _isinstance(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return Truth()
    value, wanted = arguments.positional[0], arguments.positional[1]
    classes = elements_of(machine, wanted) if isinstance(wanted, Ref) else list(options_of(wanted))
    names = [c.qualname.removeprefix("builtins.") for c in classes or [] if isinstance(c, Symbol)]
    known: list[bool | None] = [is_instance_of(machine, option, classes or [], names) for option in options_of(value)]
    if classes and known and known[0] is not None and all([k is known[0] for k in known]):
        return TRUE if known[0] else FALSE
    if names and len(names) == len(classes or []) and set(names) <= HARMLESS_CLASSES:
        return Truth(machine.facts_for(value, ("*",)))
    if names and len(names) == len(classes or []) and set(names) <= PLAIN_CLASSES:
        return Truth(machine.facts_for(value, ("nosql",)))  # a text carries no operator
    return Truth()


def is_instance_of(machine: Machine, value: Value, classes: list[Value], names: list[str]) -> bool | None:
    """Say whether a value is an object of one of these classes, whose names are given too; None where either may be."""
    content = machine.object(value)
    if isinstance(content, InstanceObject) and content.info is not None:
        record = machine.classes.get(content.info)
        order = record.order if record is not None else []
        if any([isinstance(c, ClassValue) and c.info in order for c in classes]):
            return True
        if any([isinstance(c, ClassValue) and _is_below(machine, c, content.info) for c in classes]):
            return None  # the object may stand for one of a subclass: that of a parameter with the base's annotation
        only_project = all(
            [
                isinstance(c, ClassValue) or (isinstance(c, Symbol) and c.qualname.startswith("builtins."))
                for c in classes
            ]
        )
        return False if only_project and record is not None and not record.library_bases else None
    types = types_of(value)
    if isinstance(content, ListObject):
        types = (content.kind,) if content.kind != "generator" else ()
    elif isinstance(content, DictObject):
        types = ("dict",)
    if not types or any(["." in t for t in types]) or len(names) != len(classes):
        return None
    if isinstance(value, Unknown) and value.labels and "str" not in types:
        return None
    hits = [t in names or (t == "bool" and "int" in names) for t in types]
    return True if all(hits) else (False if not any(hits) else None)


def _is_below(machine: Machine, cls: ClassValue, base: ClassInfo) -> bool:
    record = machine.classes.get(cls.info)
    return record is not None and base in record.order


def _type(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(first(arguments))
    if len(arguments.positional) == 1 and isinstance(content, InstanceObject):
        if content.info is not None:
            return ClassValue(content.info)
        if len(content.types) == 1:
            return Symbol(content.types[0])
    return Unknown()


def _getattr(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return None
    target, name = arguments.positional[0], arguments.positional[1]
    if isinstance(target, ModuleValue):
        machine.watch.computing.add(machine.frame.info)
    results: list[Value] = []
    for option in options_of(name):
        if isinstance(option, Const) and isinstance(option.value, str):
            results.append(machine.attribute(target, option.value, node))
    if len(results) == len(options_of(name)):
        return join_list(results)
    machine.notes.kinds.add("attribute.call")
    fields = _all_fields(machine, target)
    chosen, _ = judge(machine, "attribute.call", name)
    if chosen:
        # whatever it is, who names it decides what is called
        fields.append(Unknown(tuple(chosen), (CHOSEN,)))
    found = join_list(fields) if fields else Unknown()
    return (
        Unknown(merge_labels(machine.labels_of(target), machine.labels_of(name)), types_of(found))
        if isinstance(found, Unknown)
        else found
    )


def _all_fields(machine: Machine, target: Value) -> list[Value]:
    """An attribute chosen by data may be any method of the object."""
    content = machine.object(target)
    found: list[Value] = []
    info = (
        content.info
        if isinstance(content, InstanceObject)
        else (target.info if isinstance(target, ClassValue) else None)
    )
    record = machine.classes.get(info) if info is not None else None
    for value in (record.namespace if record is not None else {}).values():
        if isinstance(value, FunctionValue) and not value.info.name.startswith("__"):
            found.append(MethodValue(value, target))
    return found if len(found) <= MAX_UNROLL else []


def _setattr(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) == 3:
        name = arguments.positional[1]
        if isinstance(name, Const) and isinstance(name.value, str):
            machine.set_attribute(arguments.positional[0], name.value, arguments.positional[2], node)
    return NONE


def _super(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    frame = machine.frame
    parent = machine.frames.get(frame.number)
    while parent is not None and (parent.info is None or parent.info.owner is None):
        parent = machine.frames.get(parent.parent)
    if parent is None or parent.info is None or parent.info.owner is None or parent.receiver is None:
        return Unknown()
    return SuperValue(parent.info.owner, parent.receiver)


def _partial(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if not arguments.positional:
        return None
    return PartialValue(arguments.positional[0], tuple(arguments.positional[1:]), dict(arguments.named))


def _reduce(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return None
    items = elements_of(machine, arguments.positional[1])
    initial = arguments.positional[2:3]
    if items is None or len(items) > MAX_UNROLL:
        items = [element_of(machine, arguments.positional[1])] * 2
    pending = [*initial, *items]
    if not pending:
        return Unknown()
    result = pending[0]
    for item in pending[1:]:
        result = machine.call(arguments.positional[0], Arguments([result, item]), node)
    return result


def _globals(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`globals()`: the module's names as a mapping; writing to it is not followed."""
    frame = machine.module_frame(machine.frame.module.name)
    if frame is None or machine.frame.module.name == "":
        return None
    entries: dict[Constant, Value] = {name: value for name, value in machine.module_names(frame).items()}
    return machine.allocate_new(DictObject(entries, None, None))


def _gather(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if arguments.star is not None:
        return machine.allocate(node, ListObject("list", None, join_list([*arguments.positional, arguments.star])))
    return machine.make_list(node, "list", arguments.positional)


def _chain_map(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """The first map that has a key wins."""
    result = machine.allocate(node, DictObject({}, None, None))
    for value in reversed(arguments.positional):
        content = machine.object(value)
        if isinstance(content, DictObject):
            merge_into(machine, result, content)
    return result


def _replace_fields(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`dataclasses.replace(obj, field=…)`, `copy.replace`"""
    content = machine.object(first(arguments))
    if not isinstance(content, InstanceObject):
        return None
    fields = dict(content.fields)
    fields.update(arguments.named)
    return machine.allocate(node, changed_instance(content, fields=fields))


def _identity_decorator(
    machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None
) -> Value | None:
    """`wraps(f)` returns a decorator that returns what it is given."""
    return Symbol("cuspid.identity")


def _new(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`super().__new__(…)`: in a metaclass, the class whose definition runs; elsewhere a new object of the class."""
    if machine.making:
        return machine.making[-1]
    cls = first(arguments)
    if not isinstance(cls, ClassValue):
        return Unknown()
    return machine.allocate_of(node, cls.info.node, InstanceObject(cls.info, (), {}))


def _print(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return NONE


def _cast(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return arguments.positional[1] if len(arguments.positional) > 1 else None


BUILTIN_SPECIALS: Final[dict[str, Special]] = {
    **ITERATION_SPECIALS,
    "builtins.str": _str,
    "builtins.bytes": _bytes,
    "builtins.bytearray": _bytearray,
    "builtins.repr": _repr,
    "builtins.ascii": _repr,
    "builtins.int": _number("int"),
    "builtins.float": _number("float"),
    "builtins.bool": _bool,
    "builtins.len": _len,
    "builtins.BaseException.__init__": _exception,
    "builtins.isinstance": _isinstance,
    "builtins.staticmethod": _static,
    "builtins.type": _type,
    "builtins.getattr": _getattr,
    "builtins.setattr": _setattr,
    "builtins.super": _super,
    "builtins.print": _print,
    "cuspid.new": _new,
    "builtins.globals": _globals,
    "asyncio.gather": _gather,
    "collections.ChainMap": _chain_map,
    "dataclasses.replace": _replace_fields,
    "copy.replace": _replace_fields,
    "functools.partial": _partial,
    "functools.partialmethod": _partial,
    "functools.reduce": _reduce,
    "functools.wraps": _identity_decorator,
    "functools.lru_cache": _identity_decorator,
    "typing.cast": _cast,
}
