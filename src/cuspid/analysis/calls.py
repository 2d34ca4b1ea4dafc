"""Calls of the project's own functions and classes: replayed in the caller's context.

The body runs in a frame of its own on the caller's state, so constants decide its branches, what it changes is changed
for the caller, and what it checked stays proven when it returns. A helper that returns a boolean tells what each result
proves.
"""

from __future__ import annotations

from cuspid.analysis.attributes import class_attribute
from cuspid.analysis.builtin_methods import joined_results
from cuspid.analysis.called_names import LATER_PACKED
from cuspid.analysis.conversions import typed_fields
from cuspid.analysis.declarations import declared_value, validated
from cuspid.analysis.enums import is_enum, member_for
from cuspid.analysis.frames import YIELDED, Frame
from cuspid.analysis.join import join_values
from cuspid.analysis.library_bases import construct_library
from cuspid.analysis.library_calls import call_library, check_described
from cuspid.analysis.limits import MAX_DEPTH, MAX_LINKS, MAX_SAME, PLAIN_DEPTH, PRESSED_STEPS
from cuspid.analysis.machine import Arguments, Entry, Machine, join_list, types_of
from cuspid.analysis.returns import joined_result, mark_flags
from cuspid.analysis.sinks import CHOSEN, report
from cuspid.analysis.special_fields import is_field
from cuspid.analysis.state import State, join_all
from cuspid.analysis.stub_values import value_of_type
from cuspid.analysis.survey import key_of
from cuspid.analysis.taint import API, Labels, is_hostile
from cuspid.analysis.uses import note_name
from cuspid.analysis.values import (
    NONE,
    BoundValue,
    ClassValue,
    Const,
    DictObject,
    Facts,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    PartialValue,
    Ref,
    RegistrarValue,
    Symbol,
    Union,
    Unknown,
    Value,
    changed_instance,
)
from cuspid.knowledge.items import ClassItem
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.syntax import nodes


def call(machine: Machine, function: Value, arguments: Arguments, node: nodes.Node) -> Value:
    """Call a value."""
    if machine.state is None:
        return Unknown()
    if isinstance(function, Union):
        return _call_each(machine, function, arguments, node)
    if isinstance(function, FunctionValue):
        return call_function(machine, function, arguments, node, None)
    if isinstance(function, MethodValue):
        bound = Arguments(
            [function.receiver, *arguments.positional], arguments.named, arguments.star, arguments.double_star
        )
        return call_function(machine, function.function, bound, node, function.receiver)
    if isinstance(function, ClassValue):
        return construct(machine, function.info, arguments, node)
    if isinstance(function, PartialValue):
        named = dict(function.named)
        named.update(arguments.named)
        full = Arguments([*function.positional, *arguments.positional], named, arguments.star, arguments.double_star)
        return call(machine, function.function, full, node)
    if isinstance(function, BoundValue) and isinstance(function.receiver, FunctionValue):
        return call_later(machine, function.receiver, function.name, arguments, node)
    if isinstance(function, (Symbol, BoundValue)):
        return call_library(machine, function, arguments, node)

    if isinstance(function, RegistrarValue) and arguments.positional:
        machine.entries.append(Entry(arguments.positional[0], function.signature, function.path))
        return arguments.positional[0]
    content = machine.object(function)
    if isinstance(content, InstanceObject) and content.info is not None:
        method = class_attribute(machine, content.info, "__call__", function, node)
        if method is not None and not isinstance(method, Ref):
            # `__call__ = SomeClass()` may lead round in a ring: what is called through another object is not followed
            return call(machine, method, arguments, node)
    if CHOSEN in types_of(function):
        report(machine, "attribute.call", Unknown(function.labels), "getattr", node)
    called = _call_method_of(machine, function)
    if called is not None:
        return call_library(machine, called, arguments, node)
    # a parameter or variable without a value: what it is given says nothing of what it gives
    return Unknown(machine.derived(function.labels, False))


def call_later(machine: Machine, function: FunctionValue, name: str, arguments: Arguments, node: nodes.Node) -> Value:
    """`task.delay(x)`, `task.apply_async([x])`: a queue calls the function with these arguments, in another process."""
    given = Arguments(list(arguments.positional), dict(arguments.named), arguments.star, arguments.double_star)
    if name in LATER_PACKED:
        given = Arguments([])
        parts = [*arguments.positional[:2], *[arguments.named[n] for n in ("args", "kwargs") if n in arguments.named]]
        for part in parts:
            content = machine.object(part)
            if isinstance(content, ListObject) and content.items is not None:
                given.positional = list(content.items)
            elif isinstance(content, ListObject):
                given.star = content.rest
            elif isinstance(content, DictObject):
                given.named.update({k: v for k, v in content.entries.items() if isinstance(k, str)})
    leading = function.info.parameters[:1]
    if function.info.owner is None and leading and leading[0].name == "self":
        given.positional.insert(0, Unknown())  # a task that is bound gets itself first
    call_function(machine, function, given, node, None)
    return Unknown()


def _call_method_of(machine: Machine, function: Value) -> BoundValue | None:
    """Return the `__call__` that a library's class gives an object."""
    content = machine.object(function)
    types = content.types if isinstance(content, InstanceObject) else types_of(function)
    for qualname in types:
        item = machine.library.method(qualname, "__call__") if "." in qualname else None
        if item is not None:
            return BoundValue(function, "__call__", item, function.labels)
    return None


def _call_each(machine: Machine, function: Union, arguments: Arguments, node: nodes.Node) -> Value:
    """Call one of several: each on a state of its own."""
    results: list[Value] = []
    states: list[State] = []
    start = machine.state
    for option in function.options:
        assert start is not None
        machine.state = start.fork()
        results.append(call(machine, option, arguments, node))
        after = machine.now()
        if after is not None:
            states.append(after)
    machine.state = join_all(states)
    receivers = [o.receiver for o in function.options if isinstance(o, BoundValue) and o.item is None]
    return joined_results(receivers, results) if len(receivers) == len(results) else join_list(results)


def call_function(
    machine: Machine, function: FunctionValue, arguments: Arguments, node: nodes.Node, receiver: Value | None
) -> Value:
    """Run a function's body on the current state."""
    info = function.info
    if machine.stack.count(info) >= MAX_SAME and _is_within_itself(machine, info, receiver):
        # a recursion gives what its other ways give: those that end it are run
        return Unknown()
    if machine.depth >= MAX_DEPTH:
        machine.give_up("calls nested deeper than the analysis follows")
        return Unknown(machine.derived(machine.arguments_labels(arguments), False))
    machine.tick()
    assert machine.state is not None
    item = machine.api.described.get(info) if machine.api.described else None
    if item is not None:
        check_described(machine, item, arguments, node)
    plain = machine.depth > 0 and machine.is_plain(arguments)
    if plain and machine.is_shallow and not (info.is_local or info.is_property):
        machine.notes.skipped.add(key_of(info))
        return _unfollowed(machine, info)
    if plain and (machine.plain_depth >= PLAIN_DEPTH or machine.plain_spent() >= machine.plain_limit):
        return _unfollowed(machine, info)
    if machine.steps > PRESSED_STEPS and info.name != "__init__" and not _has_sink(machine, info):
        return _unfollowed(machine, info)
    if plain:
        machine.begin_plain()
    caller = machine.frame
    before = machine.state.proofs()
    frame = machine.frame_for(info, function.frame)
    frame.caller = caller
    frame.receiver = receiver
    if receiver is None and arguments.positional and info.owner is not None:
        frame.receiver = arguments.positional[0]
    machine.frame = frame
    machine.stack.append(info)
    machine.depth += 1
    tag = machine.round_tag
    machine.round_tag = 0
    bind_parameters(machine, function, arguments)
    result = _run(machine, info, before)
    machine.round_tag = tag
    machine.depth -= 1
    machine.stack.pop()
    machine.frame = caller
    if plain:
        machine.end_plain()
    if item is not None and item.result.sources and not is_hostile(machine.labels_of(result)):
        result = value_of_type(machine, item.result, (), node, f"`{item.name}()`")
    return machine.stepped(result, node, f"returned by `{info.name}`") if result.labels else result


def _is_within_itself(machine: Machine, info: FunctionInfo, receiver: Value | None) -> bool:
    """Say whether a function that is on the stack is so for the same object: that of another one, the next handler of a
    chain, is no recursion. A constructor that makes more of its kind is one: it would go on for as long as it may.
    """
    if not isinstance(receiver, Ref) or info.name == "__init__":
        return True
    same = 0
    frame: Frame | None = machine.frame
    while frame is not None:
        other = frame.receiver
        if frame.info is info and isinstance(other, Ref) and other.address == receiver.address:
            same += 1
        frame = frame.caller
    return same >= MAX_SAME or machine.stack.count(info) >= MAX_LINKS


def _has_sink(machine: Machine, info: FunctionInfo) -> bool:
    machine.watch.reaches.add(info)
    return machine.reach.has_sink(info)


def _unfollowed(machine: Machine, info: FunctionInfo) -> Value:
    """Return what is known of a function's result without running it: what its annotation says."""
    node = info.node
    if isinstance(node, nodes.FunctionDef) and node.returns is not None:
        return machine.known_by_annotation(Unknown(), node.returns)
    return Unknown()


def _is_left_to_subclasses(info: FunctionInfo) -> bool:
    """Say whether all that a method does is to raise `NotImplementedError`: what is called is another class's own."""
    last = info.body[-1] if info.body else None
    if not isinstance(last, nodes.Raise) or len(info.body) > 2:
        return False
    first = info.body[0]
    if first is not last and not (isinstance(first, nodes.ExprStmt) and isinstance(first.value, nodes.Constant)):
        return False
    error = last.exc.func if isinstance(last.exc, nodes.Call) else last.exc
    return isinstance(error, nodes.Name) and error.id == "NotImplementedError"


def _run(machine: Machine, info: FunctionInfo, before: Facts) -> Value:
    frame = machine.frame
    machine.watch.bodies.add(info)
    if info.expression is not None:
        return machine.evaluate(info.expression)
    if frame.receiver is not None and _is_left_to_subclasses(info):
        return _unfollowed(machine, info)
    if info.is_generator:
        return _run_generator(machine, info)
    machine.run_block(info.body)
    if machine.state is not None:
        frame.returns.append((NONE, machine.state))
        machine.state = None
    returns = frame.returns
    if len(returns) > 1:
        mark_flags(machine, returns, before)
    if not info.has_closures:
        for _, state in returns:
            state.forget(frame.number)
    machine.state = join_all([state for _, state in returns])
    if machine.state is None:
        return Unknown()
    if len(returns) == 1:
        return returns[0][0]
    return joined_result(machine, returns, before)


def _run_generator(machine: Machine, info: FunctionInfo) -> Value:
    """Run a generator's body to its end. One that has none, or always raises there, still is an iterator for whoever
    calls it; what it yields is told apart where there is but one way through.
    """
    assert machine.state is not None
    frame = machine.frame
    before = machine.state.fork()
    machine.run_block(info.body)
    ends = [state for _, state in frame.returns]
    left = machine.now()
    if left is not None:
        ends.append(left)
    items = frame.in_order
    for state in ends:
        counted = state.get((frame.number, YIELDED))
        if items and not (isinstance(counted, Const) and counted.value == len(items)):
            items = None
    if not info.has_closures:
        for state in ends:
            state.forget(frame.number)
    machine.state = join_all(ends) if ends else before
    if not items or not ends:
        return machine.allocate_new(ListObject("generator", None, frame.yields))
    return machine.allocate_new(ListObject("generator", tuple(items), None))


def bind_parameters(machine: Machine, function: FunctionValue, arguments: Arguments) -> None:
    """Give every parameter its value: an argument, its default, or what `*` and `**` may hold."""
    info = function.info
    positional = list(arguments.positional)
    named = dict(arguments.named)
    for parameter in info.parameters:
        kind = parameter.kind
        value: Value | None = None
        if kind == nodes.STAR:
            value = _rest_arguments(machine, positional, arguments.star)
            positional = []
        elif kind == nodes.DOUBLE_STAR:
            value = machine.allocate_new(
                DictObject({key: entry for key, entry in named.items()}, None, arguments.double_star)
            )
            named = {}
        elif kind in (nodes.KEYWORD_ONLY, nodes.KEYWORD_ONLY_OPTIONAL):
            value = named.pop(parameter.name, None)
        elif positional:
            value = positional.pop(0)
        elif not parameter.is_positional_only and parameter.name in named:
            value = named.pop(parameter.name)
        elif arguments.star is not None:
            value = machine.fresh(arguments.star)
        if value is None:
            value = _default(function, parameter, arguments)
        value = machine.known_by_annotation(value, parameter.annotation)
        if not value.labels and machine.depth == 1:
            value = machine.with_secret(value, parameter.name, parameter)
        note_name(machine, parameter.name, value, parameter)
        if machine.state is not None:
            stepped = machine.stepped(value, parameter, f"passed to `{info.name}` as `{parameter.name}`")
            machine.state.set((machine.frame.number, parameter.name), stepped)


def _default(function: FunctionValue, parameter: nodes.Parameter, arguments: Arguments) -> Value:
    default = function.defaults.get(parameter.name)
    if arguments.double_star is not None:
        return arguments.double_star if default is None else join_values(arguments.double_star, default)
    return Unknown() if default is None else default


def _rest_arguments(machine: Machine, positional: list[Value], star: Value | None) -> Value:
    if star is None:
        return machine.allocate_new(ListObject("tuple", tuple(positional), None))
    return machine.allocate_new(ListObject("tuple", None, join_list([*positional, star])))


MODEL = "model.typed"
"""The trait of a class whose subclasses' fields are converted to their annotations and checked."""


def construct(machine: Machine, info: ClassInfo, arguments: Arguments, node: nodes.Node) -> Value:
    """Make an object of a project's class."""
    record = machine.classes.get(info)
    if record is None or machine.state is None:
        return Unknown(machine.arguments_labels(arguments))
    if is_enum(record):
        # Enum(value) raises for whatever is not a member
        for value in arguments.positional:
            machine.state.prove(machine.facts_for(value, ("*",)))
        return member_for(machine, ClassValue(info), arguments.positional)
    maker = class_attribute(machine, info, "__new__", None, node)
    if isinstance(maker, FunctionValue) and not machine.making:
        made = call(machine, maker, Arguments([ClassValue(info), *arguments.positional], arguments.named), node)
        if isinstance(machine.object(made), InstanceObject):
            _initialized(machine, made, info, arguments, node)
        return made
    return make_object(machine, info, arguments, node)


def _initialized(machine: Machine, made: Value, info: ClassInfo, arguments: Arguments, node: nodes.Node) -> None:
    initializer = class_attribute(machine, info, "__init__", made, node)
    if isinstance(initializer, MethodValue):
        call(machine, initializer, arguments, node)


def make_object(machine: Machine, info: ClassInfo, arguments: Arguments, node: nodes.Node) -> Value:
    """Make a new object and run its `__init__`."""
    record = machine.classes[info]
    if machine.state is None:
        return Unknown()
    made_by, states, history = construct_library(machine, info, arguments, node)
    for qualname in record.described:
        constructor = machine.library.constructor(qualname)
        if constructor is not None:
            check_described(machine, constructor, Arguments([NONE, *arguments.positional], arguments.named), node)
    labels = _unknown_base_labels(machine, info, arguments)
    content = InstanceObject(info, (), {}, labels, states, made_by, None, history)
    reference = machine.allocate_of(node, info.node, content)
    if any([machine.library.is_subclass(base, "builtins.BaseException") for base in record.library_bases]):
        # an exception's text is what it was made from
        machine.state.put(
            reference.address,
            changed_instance(content, fields={"args": Unknown(machine.arguments_labels(arguments), ("str",))}),
        )
    initializer = class_attribute(machine, info, "__init__", reference, node)
    if isinstance(initializer, MethodValue):
        call(machine, initializer, arguments, node)
    else:
        _set_fields(machine, reference, info, arguments, node)
    return reference


def _unknown_base_labels(machine: Machine, info: ClassInfo, arguments: Arguments) -> Labels:
    """An object of a class below an unknown library's keeps what it was made from; so does one below a carrier."""
    record = machine.classes[info]
    own = any([known is not None and "__init__" in known.namespace for known in map(machine.classes.get, record.order)])
    labels = machine.arguments_labels(arguments)
    if own:
        # what callers of a library name is followed through what the constructor does with it: it is all over the place
        labels = tuple([label for label in labels if label.category != API])
    for base in record.library_bases:
        item = machine.library.find(base)
        known = isinstance(item, ClassItem)
        if not known and base not in ("object", "builtins.object", "abc.ABC", "typing.Protocol", "typing.Generic"):
            return labels
        if isinstance(item, ClassItem) and any([c.is_carrier for c in machine.library.mro(base)]):
            return labels
    return ()


def declared_fields(machine: Machine, info: ClassInfo) -> list[str]:
    """Return the annotated fields of a class and its bases, in the order of a dataclass's parameters."""
    record = machine.classes.get(info)
    names: list[str] = []
    for ancestor in reversed(record.order if record is not None else []):
        known = machine.classes.get(ancestor)
        for name in known.namespace if known is not None else {}:
            if name.endswith(":") and name[:-1] not in names:
                names.append(name[:-1])
            elif name not in names and known is not None and is_field(known.namespace[name]):
                names.append(name)  # attrs takes fields without an annotation too
    return names


def _is_model(machine: Machine, info: ClassInfo) -> bool:
    """Say whether a library converts and checks the fields of a class's objects."""
    record = machine.classes.get(info)
    items = [machine.library.class_item(base) for base in (record.library_bases if record is not None else [])]
    return any([item is not None and MODEL in item.traits for item in items])


def _set_fields(machine: Machine, reference: Ref, info: ClassInfo, arguments: Arguments, node: nodes.Node) -> None:
    """What a generated `__init__` does: arguments become the annotated fields."""
    previous = machine.object(reference)
    fields: dict[str, Value] = dict(previous.fields) if isinstance(previous, InstanceObject) else {}
    names = declared_fields(machine, info)
    for name, value in zip(names, arguments.positional, strict=False):
        fields[name] = value
    fields.update(arguments.named)
    for name in names if arguments.double_star is None else []:
        held = declared_value(machine, info, name, fields.get(name), node)
        if held is not None:
            fields[name] = held
    if arguments.double_star is not None and not _is_model(machine, info):
        # `Options(**given)`: whatever is not known to be given may be, beside the default
        for name in names:
            if name not in fields:
                default = class_attribute(machine, info, name, None, info.node)
                given = arguments.double_star
                fields[name] = given if default is None else join_values(default, given)
    content = machine.object(reference)
    if isinstance(content, InstanceObject) and machine.state is not None:
        rest = arguments.double_star
        if _is_model(machine, info):
            fields.update(typed_fields(machine, info, fields, rest, info.node, 0))
        changed = InstanceObject(
            content.info, content.types, fields, content.labels, content.states, content.made_by, rest, content.history
        )
        machine.state.put(reference.address, changed)
    for name in ("__post_init__", "__attrs_post_init__"):
        post = class_attribute(machine, info, name, reference, info.node)
        if isinstance(post, MethodValue):
            call(machine, post, Arguments([]), info.node)
    validated(machine, info, reference)
