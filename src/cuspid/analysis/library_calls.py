"""Calls of what a library defines: what its stub says happens.

In order: transfer functions that no stub can express (`specials`), folding of known pure functions, then by the stub:
sinks, callbacks, guards, state changes, the event for the matchers, the result.
"""

from __future__ import annotations

from cuspid.analysis.answers import (
    CHUNKS,
    HEADER_NAME,
    HEADER_VALUE,
    MAPPED,
    SWITCHES,
    header_in,
    is_content_type,
    media_type,
    note_switches,
    page_sinks,
    remember_page,
    withdraw_page,
)
from cuspid.analysis.binding import Bound, bind_arguments, default_value, emit, emit_call
from cuspid.analysis.builtin_methods import call_builtin_method, declared_key, stored_item
from cuspid.analysis.containers import element_of
from cuspid.analysis.duck_methods import call_by_name
from cuspid.analysis.file_contents import note_written, written_through
from cuspid.analysis.library_objects import call_back, check_program, through_override
from cuspid.analysis.library_results import LOOKUPS, carried, looked_up, result_of
from cuspid.analysis.machine import Arguments, Entry, Machine, options_of, types_of
from cuspid.analysis.raised import is_error_class
from cuspid.analysis.refined import REFINED
from cuspid.analysis.registration import path_of, register
from cuspid.analysis.sinks import check_sinks
from cuspid.analysis.specials import PREPARED, PURE, SPECIALS, call_pure
from cuspid.analysis.stub_values import instance_of
from cuspid.analysis.taint import Labels, merge_labels, of_categories
from cuspid.analysis.unresolved import through_unknown
from cuspid.analysis.uses import note_call
from cuspid.analysis.values import (
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    PartialValue,
    Ref,
    RegistrarValue,
    Symbol,
    Truth,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.knowledge.items import (
    ClassItem,
    FunctionItem,
    ParameterItem,
    SinkItem,
)
from cuspid.syntax import nodes

SECRET_LOOKUPS = frozenset(("get", "__getitem__", "getenv", "get_secret", "pop"))


def call_library(machine: Machine, function: Value, arguments: Arguments, node: nodes.Node) -> Value:
    """Call a symbol, or a method of something that is not the project's."""
    receiver: Value | None = None
    item: FunctionItem | None = None
    if isinstance(function, BoundValue):
        receiver = function.receiver
        item = function.item
        if item is None:
            return call_builtin_method(machine, function, arguments, node)
        name = item.qualname
    elif isinstance(function, Symbol):
        name = function.qualname
        found = machine.library.find(name)
        if isinstance(found, ClassItem):
            return _construct(machine, found, arguments, node)
        if isinstance(found, FunctionItem):
            item = found
    else:
        return Unknown()
    known = item.like if item is not None and item.like else name
    prepare = PREPARED.get(known)
    if prepare is not None:
        arguments = prepare(machine, arguments)
    special = SPECIALS.get(known)
    if special is not None:
        result = special(machine, arguments, node, receiver)
        if result is not None:
            if item is not None:
                _side_effects(machine, item, receiver, arguments, node)
            return result
    if known in PURE:
        folded = call_pure(machine, known, arguments)
        if folded is not None:
            return folded
    refine = REFINED.get(known)
    if item is None:
        unknown = _call_unknown(machine, name, arguments, node)
        return unknown if refine is None else refine(machine, arguments, None, unknown, node)
    if item.is_method and receiver is None and arguments.positional and not item.is_static and not item.is_classmethod:
        receiver = arguments.positional[0]
        arguments = Arguments(arguments.positional[1:], arguments.named, arguments.star, arguments.double_star)
    made = apply_item(machine, item, receiver, arguments, node)
    return made if refine is None else refine(machine, arguments, receiver, made, node)


def _call_unknown(machine: Machine, name: str, arguments: Arguments, node: nodes.Node) -> Value:
    """Nothing is known of the callee: what goes in may come out."""
    if name in machine.interest.names:
        emit(machine, name, frozenset(), {}, None, node)
    short = name.rpartition(".")[2]
    note_call(machine, short, arguments.positional, node)
    told = call_by_name(machine, None, short, arguments, node)
    if told is not None:
        return told
    labels = through_unknown(machine, short, (), arguments, False)
    return Unknown(machine.passed(labels, node, f"through `{short}`, which is not known"))


def _side_effects(
    machine: Machine, item: FunctionItem, receiver: Value | None, arguments: Arguments, node: nodes.Node
) -> None:
    bound = bind_arguments(item.parameters, arguments, item.is_method)
    _check_parameters(machine, item, bound, receiver, node)
    emit_call(machine, item, frozenset(item.traits), bound, receiver, node)


def apply_item(
    machine: Machine, item: FunctionItem, receiver: Value | None, arguments: Arguments, node: nodes.Node
) -> Value:
    """Do what a stub says of a function."""
    if item.through and receiver is not None:
        taken = through_override(machine, item, receiver, arguments, node)
        if taken is not None:
            return taken
    if item.name in LOOKUPS and receiver is not None and arguments.positional:
        content = machine.object(receiver)
        stored = stored_item(machine, content, arguments.positional[0]) if isinstance(content, InstanceObject) else None
        stored = declared_key(machine, types_of(receiver), arguments.positional[0], node) if stored is None else stored
        if stored is not None:
            return stored
    bound = bind_arguments(item.parameters, arguments, item.is_method)
    before = len(machine.events.flows)
    _check_parameters(machine, item, bound, receiver, node)
    number = emit_call(machine, item, frozenset(item.traits), bound, receiver, node)
    callback_result = _run_callbacks(machine, item, bound, receiver, node)
    verdict = _apply_guards(machine, item, bound, receiver)
    _change_states(machine, item, bound, receiver, node)
    if item.mutates:
        _mutate(machine, item, bound, receiver)
    if "file.write" in item.traits and receiver is not None:
        written_through(machine, receiver, machine.arguments_labels(arguments))
    if item.noreturn:
        machine.state = None
        return Unknown()
    if item.decorates or item.decorates_when:
        return _register(machine, item, bound, arguments)
    result = result_of(machine, item, bound, receiver, callback_result, node)
    if verdict is not None:
        labels = machine.labels_of(result)
        types = types_of(result)
        return Truth(verdict.when_true, verdict.when_false, labels, types or (() if labels else ("bool",)))
    key = arguments.positional[0] if arguments.positional else None
    if item.name in SECRET_LOOKUPS and isinstance(key, Const) and isinstance(key.value, str):
        result = machine.with_secret(result, key.value, node)
    result = made_by_event(machine, result, number, node)
    return result if len(machine.events.flows) == before else remember_page(machine, before, result, node)


def _register(machine: Machine, item: FunctionItem, bound: Bound, arguments: Arguments) -> Value:
    path_value = bound.values.get(item.path_parameter)
    path = path_value.value if isinstance(path_value, Const) and isinstance(path_value.value, str) else None
    first = arguments.positional[0] if arguments.positional else None
    signature = signature_for(machine, item, bound.values)
    is_error = isinstance(first, ClassValue) and is_error_class(machine, first.info)
    decorated = isinstance(first, (FunctionValue, MethodValue, PartialValue, ClassValue)) and not is_error
    if first is not None and decorated and not item.path_parameter:
        machine.entries.append(Entry(first, signature, None))
        return first
    return RegistrarValue(signature, path)


def signature_for(machine: Machine, item: FunctionItem, values: dict[str, Value]) -> str:
    """Return the signature with which a call registers what it decorates: the first whose conditions are met."""
    for signature, conditions in item.decorates_when:
        met = [p in values and _may_equal(machine, values[p], c, n) for p, c, n in conditions.conditions]
        if all(met):
            return signature
    return item.decorates


def _check_parameters(
    machine: Machine, item: FunctionItem, bound: Bound, receiver: Value | None, node: nodes.Node
) -> None:
    declares = [p for p in item.parameters if p.switch in SWITCHES]
    if declares:
        given = {p.switch: bound.values[p.name] for p in item.parameters if p.name in bound.values}
        note_switches(machine, given)
        if receiver is not None and HEADER_NAME in given and is_content_type(given[HEADER_NAME]):
            withdraw_page(machine, receiver, given.get(HEADER_VALUE, Unknown()))
        location = header_in(machine, given[MAPPED], "location") if MAPPED in given else None
        if location is not None:
            check_sinks(machine, [SinkItem("redirect")], location, {}, receiver, item.qualname, node)
    for parameter in item.parameters:
        if parameter.kind == nodes.STAR and any([sink.kind == "argv" for sink in parameter.sinks]):
            check_program(machine, item, bound, node)
        elif parameter.sinks:
            value = receiver if parameter.name == "self" and item.is_method else bound.values.get(parameter.name)
            if value is not None and parameter.kind == nodes.STAR and bound.rest and _is_argv(parameter):
                # `execl(file, name, a, b)`: an argument list, of which the first names the program
                value = machine.allocate_new(ListObject("tuple", tuple(bound.rest), None))
            if value is not None:
                with_defaults = _asked_values(item, bound, parameter)
                sinks = parameter.sinks if not item.traits else page_sinks(machine, parameter.sinks, item.traits)
                if CHUNKS in item.traits and isinstance(machine.object(value), ListObject):
                    value = element_of(machine, value)
                check_sinks(machine, sinks, value, with_defaults, receiver, item.qualname, node)


def _is_argv(parameter: ParameterItem) -> bool:
    return all([sink.kind == "argv" for sink in parameter.sinks])


def check_described(machine: Machine, item: FunctionItem, arguments: Arguments, node: nodes.Node) -> None:
    """Check a call of the project's own function against the sinks that a stub says it has."""
    receiver: Value | None = None
    if item.is_method and not item.is_static and arguments.positional:
        receiver = arguments.positional[0]
        arguments = Arguments(arguments.positional[1:], arguments.named, arguments.star, arguments.double_star)
    _check_parameters(machine, item, bind_arguments(item.parameters, arguments, item.is_method), receiver, node)


def _asked_values(item: FunctionItem, bound: Bound, parameter: ParameterItem) -> dict[str, Value]:
    """The arguments that a sink's condition may ask about, with the library's defaults for those that are left out."""
    wanted = {sink.parameter for sink in parameter.sinks if sink.parameter}
    values = dict(bound.values)
    for other in item.parameters:
        if other.name in wanted and other.name not in values:
            default = default_value(other)
            if default is not None:
                values[other.name] = default
    return values


def made_by_event(machine: Machine, result: Value, number: int, node: nodes.Node) -> Value:
    """Remember on an object which event made it, so that later calls on it are found again."""
    if not number or machine.state is None:
        return result
    step = machine.step_at(node, "made here")
    if isinstance(result, Ref):
        content = machine.object(result)
        if isinstance(content, InstanceObject):
            machine.state.put(
                result.address, changed_instance(content, made_by=(*content.made_by, number), history=(step,))
            )
        return result
    if isinstance(result, Unknown) and result.types and "." in result.types[0]:
        return machine.allocate(
            node, InstanceObject(None, result.types, {}, result.labels, {}, (number,), None, (step,))
        )
    return result


def _run_callbacks(
    machine: Machine, item: FunctionItem, bound: Bound, receiver: Value | None, node: nodes.Node
) -> dict[str, Value]:
    """Call the callables that the library will call; return what each gives."""
    results: dict[str, Value] = {}
    passed: list[Value] = []
    named: dict[str, Value] = {}
    for parameter in item.parameters:
        value = bound.values.get(parameter.name)
        if parameter.passed and parameter.name == "self":
            passed.append(Unknown(looked_up(machine, item, bound, receiver, carried(machine, item, bound, receiver))))
            continue
        if value is None or not parameter.passed:
            continue
        if parameter.kind == nodes.DOUBLE_STAR:
            named.update(bound.named_rest)
            continue
        if parameter.passed == "value":
            passed += bound.rest if parameter.kind == nodes.STAR else [value]
            continue
        content = machine.object(value)
        if isinstance(content, ListObject):
            passed += content.items if content.items is not None else []
        elif isinstance(content, DictObject):
            named.update({k: v for k, v in content.entries.items() if isinstance(k, str)})
    if item.result.form == "result" and not any([p.passed for p in item.parameters]):
        # a converter: it is given what the call would otherwise have returned
        passed.append(Unknown(looked_up(machine, item, bound, receiver, carried(machine, item, bound, receiver))))
    for parameter in item.parameters:
        if parameter.callback is None:
            continue
        value = bound.values.get(parameter.name)
        if value is None or isinstance(value, (Const, Unknown)):
            continue
        if parameter.callback:
            register(machine, value, parameter.callback, path_of(item, bound.values))
            if item.result.form == "result" and item.result.parameter == parameter.name:
                results[parameter.name] = machine.call_entry(value, parameter.callback, node)
        else:
            results[parameter.name] = call_back(machine, value, Arguments(passed, named), node)
    return results


def _apply_guards(machine: Machine, item: FunctionItem, bound: Bound, receiver: Value | None) -> Truth | None:
    """Apply `@proves` at once; return what the result proves where there is a `@guard`."""
    verdict: Truth | None = None
    for guard in item.guards:
        value = receiver if guard.of == "self" else bound.values.get(guard.of)
        others = [v for n, v in bound.values.items() if n != guard.of]
        if value is None or any([not machine.is_ours(other) for other in others]):
            # a check against what the attacker names himself proves nothing
            verdict = verdict if guard.when is None or verdict is not None else Truth()
            continue
        facts = machine.facts_for(value, guard.kinds)
        if guard.when is None:
            if machine.state is not None:
                machine.state.prove(facts)
            continue
        verdict = Truth() if verdict is None else verdict
        if guard.when:
            verdict = Truth(verdict.when_true | facts, verdict.when_false)
        else:
            verdict = Truth(verdict.when_true, verdict.when_false | facts)
    return verdict


def _change_states(
    machine: Machine, item: FunctionItem, bound: Bound, receiver: Value | None, node: nodes.Node
) -> None:
    for change in item.changes:
        met, said = True, True
        for parameter, constants, names in change.conditions:
            value = bound.values.get(parameter)
            if value is None:
                said = False
                value = next((default_value(p) for p in item.parameters if p.name == parameter), None)
            met = met and value is not None and _may_equal(machine, value, constants, names)
        if not met or receiver is None or machine.state is None:
            continue
        for option in options_of(receiver):
            content = machine.object(option)
            if isinstance(content, InstanceObject) and isinstance(option, Ref):
                states = dict(content.states)
                states[change.name] = (change.value,)
                step = machine.step_at(node, f"`{item.name}` sets it to {change.value}")
                history = (*content.history, step)[-8:] if said else content.history
                machine.state.put(option.address, changed_instance(content, states=states, history=history))


def _may_equal(machine: Machine, value: Value, constants: tuple[object, ...], names: tuple[str, ...]) -> bool:
    for option in options_of(value):
        if isinstance(option, Const):
            media = media_type(option)
            if any([type(c) is type(option.value) and c in (option.value, media) for c in constants]):
                return True
        elif isinstance(option, Symbol):
            if any([machine.library.canonical(option.qualname) == machine.library.canonical(n) for n in names]):
                return True
        elif names and any([machine.library.is_subclass(t, n) for t in types_of(option) if "." in t for n in names]):
            return True
    return False


def _mutate(machine: Machine, item: FunctionItem, bound: Bound, receiver: Value | None) -> None:
    target = receiver if item.mutates == "self" else bound.values.get(item.mutates)
    labels: Labels = machine.labels_of(receiver) if receiver is not None and item.mutates != "self" else ()
    for name, value in bound.values.items():
        if name != item.mutates:
            labels = merge_labels(labels, of_categories(machine.labels_of(value), item.result.kept))
    content = machine.object(target) if target is not None else None
    if target is not None and not isinstance(content, InstanceObject):
        note_written(machine, target, labels)
    elif target is not None:
        written_through(machine, target, labels)
    if labels and isinstance(content, InstanceObject) and isinstance(target, Ref) and machine.state is not None:
        machine.state.put(target.address, changed_instance(content, labels=merge_labels(content.labels, labels)))


def _construct(machine: Machine, item: ClassItem, arguments: Arguments, node: nodes.Node) -> Value:
    """Call a library's class."""
    known = machine.library.behaviour(item.qualname) or item.qualname
    special = SPECIALS.get(known)
    if special is not None:
        made = special(machine, arguments, node, None)
        if made is not None:
            return made
    if known in PURE:
        folded = call_pure(machine, known, arguments)
        if folded is not None:
            return folded
    constructor = machine.library.constructor(item.qualname)
    if constructor is None:
        constructor = FunctionItem("__init__", f"{item.qualname}.__init__")
    bound = bind_arguments(constructor.parameters, arguments, True)
    before = len(machine.events.flows)
    _check_parameters(machine, constructor, bound, None, node)
    described = FunctionItem(item.name, item.qualname)
    described.parameters = constructor.parameters
    number = emit_call(machine, described, frozenset([*item.traits, *constructor.traits]), bound, None, node)
    _run_callbacks(machine, constructor, bound, None, node)
    _apply_guards(machine, constructor, bound, None)
    labels: Labels = ()
    for value in [*bound.values.values(), *([] if constructor.parameters else arguments.all_values())]:
        labels = merge_labels(labels, machine.labels_of(value))
    labels = machine.passed(machine.derived(labels, False), node, f"through `{item.name}`")
    cleared = frozenset(constructor.result.cleared)
    labels = tuple([label.without(cleared) for label in labels])
    result = instance_of(machine, item.qualname, labels, node)
    if isinstance(result, Unknown) and machine.library.is_filled(item.qualname):
        # a queue, a cache: it is the same object wherever it is used, and holds what is put into it
        result = machine.allocate(node, InstanceObject(None, result.types, {}, result.labels))
    _change_states(machine, constructor, bound, result, node)
    result = made_by_event(machine, result, number, node)
    if len(machine.events.flows) > before:
        result = remember_page(machine, before, result, node)
    refine = REFINED.get(known)
    return result if refine is None else refine(machine, arguments, None, result, node)


__all__ = ["apply_item", "bind_arguments", "call_library", "check_described"]
