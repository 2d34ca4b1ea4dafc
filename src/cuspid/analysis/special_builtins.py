"""Transfer functions of Python's own functions: conversions, inspection, iteration, containers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from cuspid.analysis.attributes import class_attribute
from cuspid.analysis.conditions import outcome_of
from cuspid.analysis.containers import element_of, merge_into, sorted_list, write_item
from cuspid.analysis.limits import MAX_ITEMS, MAX_UNROLL
from cuspid.analysis.machine import Arguments, Machine, join_list, options_of, types_of
from cuspid.analysis.taint import merge_labels
from cuspid.analysis.python_values import python_value
from cuspid.analysis.texts import elements_of, formatted, make_text, parts_for
from cuspid.analysis.values import (
    ClassValue,
    Const,
    DictObject,
    FALSE,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    NONE,
    PartialValue,
    Ref,
    SuperValue,
    Symbol,
    TRUE,
    Truth,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.syntax import nodes

Special: TypeAlias = Callable[[Machine, Arguments, nodes.Node, Value | None], Value | None]
"""(machine, arguments, node, receiver) → the result, or None where the stub shall decide."""

HARMLESS_CLASSES: Final = frozenset(("int", "float", "bool", "complex"))


def _first(arguments: Arguments) -> Value:
    if arguments.positional:
        return arguments.positional[0]
    return arguments.star if arguments.star is not None else Unknown()


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
    value = _first(arguments)
    if isinstance(value, Const) and isinstance(value.value, str):
        return Const(value.value.encode("utf-8", "surrogatepass"))
    known = python_value(machine, value)
    if known is not None and isinstance(known.value, (list, tuple, bytes)):
        try:
            return Const(bytes(known.value))
        except (TypeError, ValueError):
            return Unknown((), ("bytes",))
    return Unknown(machine.labels_of(value), ("bytes",))


def _repr(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return make_text(formatted(machine, _first(arguments), "r", None))


def _number(kind: str) -> Special:
    def convert(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        value = _first(arguments)
        if isinstance(value, Const) and len(arguments.positional) == 1 and isinstance(value.value, (str, int, float)):
            try:
                if isinstance(value.value, str) and len(value.value) > 100:
                    return Unknown((), (kind,))
                return Const(int(value.value) if kind == "int" else float(value.value))
            except (ValueError, OverflowError):
                return Unknown((), (kind,))
        labels = machine.labels_of(value)
        if labels and machine.handlers:
            # the message of the error that a bad number raises repeats it
            known = machine.raised_value
            error = Unknown(machine.passed(labels, node, "repeated in the error's message"), ("Exception",))
            machine.raised_value = error if known is None else join_list([known, error])
        if machine.state is not None:
            # returning at all proves that the text was a number
            machine.state.prove(machine.facts_for(value, ("*",)))
        return Unknown((), (kind,))

    return convert


def _bool(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    outcome = outcome_of(machine, _first(arguments))
    if outcome.known is not None:
        return TRUE if outcome.known else FALSE
    return Truth(outcome.when_true, outcome.when_false)


def _len(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = _first(arguments)
    if isinstance(value, Const) and isinstance(value.value, (str, bytes)):
        return Const(len(value.value))
    items = elements_of(machine, value)
    return Const(len(items)) if items is not None else Unknown((), ("int",))


def _isinstance(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return Truth()
    value, wanted = arguments.positional[0], arguments.positional[1]
    classes = elements_of(machine, wanted) if isinstance(wanted, Ref) else list(options_of(wanted))
    names = [c.qualname.removeprefix("builtins.") for c in classes or [] if isinstance(c, Symbol)]
    known: list[bool | None] = [_is_instance(machine, option, classes or [], names) for option in options_of(value)]
    if classes and known and known[0] is not None and all([k is known[0] for k in known]):
        return TRUE if known[0] else FALSE
    if names and len(names) == len(classes or []) and set(names) <= HARMLESS_CLASSES:
        return Truth(machine.facts_for(value, ("*",)))
    return Truth()


def _is_instance(machine: Machine, value: Value, classes: list[Value], names: list[str]) -> bool | None:
    content = machine.object(value)
    if isinstance(content, InstanceObject) and content.info is not None:
        record = machine.classes.get(content.info)
        order = record.order if record is not None else []
        if any([isinstance(c, ClassValue) and c.info in order for c in classes]):
            return True
        only_project = all([isinstance(c, ClassValue) or (isinstance(c, Symbol) and c.qualname.startswith("builtins.")) for c in classes])
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


def _type(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    content = machine.object(_first(arguments))
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
    results: list[Value] = []
    for option in options_of(name):
        if isinstance(option, Const) and isinstance(option.value, str):
            results.append(machine.attribute(target, option.value, node))
    if len(results) == len(options_of(name)):
        return join_list(results)
    fields = _all_fields(machine, target)
    found = join_list(fields) if fields else Unknown()
    return Unknown(merge_labels(machine.labels_of(target), machine.labels_of(name))) if isinstance(found, Unknown) else found


def _all_fields(machine: Machine, target: Value) -> list[Value]:
    """An attribute chosen by data may be any method of the object."""
    content = machine.object(target)
    found: list[Value] = []
    info = content.info if isinstance(content, InstanceObject) else (target.info if isinstance(target, ClassValue) else None)
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


def _sequence(kind: str) -> Special:
    def make(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        if not arguments.positional:
            return machine.allocate(node, ListObject(kind, (), None))
        value = arguments.positional[0]
        items = elements_of(machine, value)
        if items is not None and len(items) <= MAX_ITEMS:
            return machine.allocate(node, ListObject(kind, tuple(items), None))
        return machine.allocate(node, ListObject(kind, None, element_of(machine, value)))

    return make


def _dict(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    result = machine.allocate(node, DictObject({}, None, None))
    for value in arguments.positional:
        content = machine.object(value)
        if isinstance(content, DictObject):
            merge_into(machine, result, content)
            continue
        pairs = elements_of(machine, value)
        if pairs is None:
            element = element_of(machine, value)
            write_item(machine, result, Unknown(machine.labels_of(element)), Unknown(machine.labels_of(element)))
        for pair in pairs or []:
            both = elements_of(machine, pair)
            if both is not None and len(both) == 2:
                write_item(machine, result, both[0], both[1])
    for name, value in arguments.named.items():
        write_item(machine, result, Const(name), value)
    if arguments.double_star is not None:
        write_item(machine, result, Unknown(), arguments.double_star)
    return result


def _sorted(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = _first(arguments)
    items = elements_of(machine, value)
    if items is not None and "key" not in arguments.named and "reverse" not in arguments.named:
        return machine.allocate(node, sorted_list(ListObject("list", tuple(items), None)))
    return machine.allocate(node, ListObject("list", None, element_of(machine, value)))


def _reversed(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, _first(arguments))
    if items is not None:
        return machine.allocate(node, ListObject("list", tuple(reversed(items)), None))
    return machine.allocate(node, ListObject("list", None, element_of(machine, _first(arguments))))


def _enumerate(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, _first(arguments))
    if items is not None and len(items) <= MAX_UNROLL and len(arguments.positional) == 1 and not arguments.named:
        pairs = [machine.allocate_new(ListObject("tuple", (Const(i), item), None)) for i, item in enumerate(items)]
        return machine.allocate(node, ListObject("list", tuple(pairs), None))
    pair = machine.allocate_new(ListObject("tuple", (Unknown((), ("int",)), element_of(machine, _first(arguments))), None))
    return machine.allocate(node, ListObject("list", None, pair))


def _zip(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    columns = [elements_of(machine, value) for value in arguments.positional]
    known = [c for c in columns if c is not None]
    if columns and len(known) == len(columns) and len(known[0]) <= MAX_UNROLL:
        rows = [machine.allocate_new(ListObject("tuple", tuple(row), None)) for row in zip(*known, strict=False)]
        return machine.allocate(node, ListObject("list", tuple(rows), None))
    row = machine.allocate_new(ListObject("tuple", tuple([element_of(machine, v) for v in arguments.positional]), None))
    return machine.allocate(node, ListObject("list", None, row))


def _map(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return Unknown(machine.arguments_labels(arguments))
    function = arguments.positional[0]
    items = elements_of(machine, arguments.positional[1])
    if items is not None and len(items) <= MAX_UNROLL and len(arguments.positional) == 2:
        results = [machine.call(function, Arguments([item]), node) for item in items]
        return machine.allocate(node, ListObject("list", tuple(results), None))
    result = machine.call(function, Arguments([element_of(machine, v) for v in arguments.positional[1:]]), node)
    return machine.allocate(node, ListObject("list", None, result))


def _filter(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if len(arguments.positional) < 2:
        return Unknown(machine.arguments_labels(arguments))
    function, iterable = arguments.positional[0], arguments.positional[1]
    items = elements_of(machine, iterable)
    kept: list[Value] = []
    exact = items is not None and len(items) <= MAX_UNROLL
    for item in items if items is not None and exact else [element_of(machine, iterable)]:
        verdict = machine.call(function, Arguments([item]), node) if not isinstance(function, Const) else item
        outcome = outcome_of(machine, verdict)
        if outcome.known is False:
            continue
        exact = exact and outcome.known is True
        kept.append(machine.proven(item, outcome.when_true))
    return machine.allocate(node, ListObject("list", tuple(kept), None) if exact else ListObject("list", None, join_list(kept)))


def _range(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    bounds = [v.value for v in arguments.positional if isinstance(v, Const) and isinstance(v.value, int)]
    if len(bounds) == len(arguments.positional) and bounds and (len(bounds) < 3 or bounds[2]):
        numbers = range(*bounds)
        if len(numbers) <= MAX_ITEMS:
            return machine.allocate(node, ListObject("tuple", tuple([Const(n) for n in numbers]), None))
    return machine.allocate(node, ListObject("tuple", None, Unknown((), ("int",))))


def _pick(largest: bool) -> Special:
    def pick(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        items: list[Value] | None = list(arguments.positional)
        if len(arguments.positional) == 1:
            items = elements_of(machine, arguments.positional[0])
        if items is None:
            return element_of(machine, arguments.positional[0])
        key = arguments.named.get("key")
        keys = [python_value(machine, machine.call(key, Arguments([i]), node) if key is not None else i) for i in items]
        known = [k.value for k in keys if k is not None]
        try:
            if known and len(known) == len(items):
                best = max(known) if largest else min(known)
                return items[known.index(best)]
        except TypeError:
            pass
        return join_list(items)

    return pick


def _next(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    element = element_of(machine, _first(arguments))
    return join_list([element, arguments.positional[1]]) if len(arguments.positional) > 1 else element


def _same(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return _first(arguments)


def _all(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, _first(arguments))
    outcomes = [outcome_of(machine, v) for v in (items if items is not None else [element_of(machine, _first(arguments))])]
    if any([o.known is False for o in outcomes]) and items is not None:
        return FALSE
    if items is not None and all([o.known is True for o in outcomes]):
        return TRUE
    result = Truth()
    for outcome in outcomes:
        result = Truth(result.when_true | outcome.when_true, result.when_false)
    return result


def _any(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    items = elements_of(machine, _first(arguments))
    outcomes = [outcome_of(machine, v) for v in (items if items is not None else [element_of(machine, _first(arguments))])]
    if any([o.known is True for o in outcomes]) and items is not None:
        return TRUE
    if items is not None and all([o.known is False for o in outcomes]):
        return FALSE
    # of elements that are not told apart, one that passes says nothing of the others
    when_true = outcomes[0].when_true if outcomes and items is not None else frozenset()
    when_false = frozenset(f for o in outcomes for f in o.when_false)
    for outcome in outcomes[1:]:
        when_true = when_true & outcome.when_true
    return Truth(when_true, when_false)


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
    return machine.allocate_new(DictObject({name: value for name, value in machine.module_names(frame).items()}, None, None))


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
    content = machine.object(_first(arguments))
    if not isinstance(content, InstanceObject):
        return None
    fields = dict(content.fields)
    fields.update(arguments.named)
    return machine.allocate(node, changed_instance(content, fields=fields))


def _identity_decorator(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`wraps(f)` returns a decorator that returns what it is given."""
    return Symbol("cuspid.identity")


def _print(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return NONE


def _cast(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return arguments.positional[1] if len(arguments.positional) > 1 else None


BUILTIN_SPECIALS: Final[dict[str, Special]] = {
    "builtins.str": _str,
    "builtins.bytes": _bytes,
    "builtins.bytearray": _bytes,
    "builtins.repr": _repr,
    "builtins.ascii": _repr,
    "builtins.int": _number("int"),
    "builtins.float": _number("float"),
    "builtins.bool": _bool,
    "builtins.len": _len,
    "builtins.isinstance": _isinstance,
    "builtins.type": _type,
    "builtins.getattr": _getattr,
    "builtins.setattr": _setattr,
    "builtins.super": _super,
    "builtins.list": _sequence("list"),
    "builtins.tuple": _sequence("tuple"),
    "builtins.set": _sequence("set"),
    "builtins.frozenset": _sequence("set"),
    "builtins.dict": _dict,
    "builtins.sorted": _sorted,
    "builtins.reversed": _reversed,
    "builtins.enumerate": _enumerate,
    "builtins.zip": _zip,
    "builtins.map": _map,
    "builtins.filter": _filter,
    "builtins.range": _range,
    "builtins.min": _pick(False),
    "builtins.max": _pick(True),
    "builtins.iter": _same,
    "builtins.next": _next,
    "builtins.all": _all,
    "builtins.any": _any,
    "builtins.print": _print,
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
    "cuspid.identity": _same,
    "collections.OrderedDict": _dict,
    "collections.deque": _sequence("list"),
    "typing.cast": _cast,
}

__all__ = ["BUILTIN_SPECIALS", "Special"]
