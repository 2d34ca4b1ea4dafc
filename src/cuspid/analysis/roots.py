"""Roots: where the interpretation of a file starts. Its body, the functions that libraries call, and every other
function on unknown arguments.

What a root leaves in module variables, module-level objects and the fields of a class's objects escapes into the base,
where the roots that run after it find it; when untrusted data escaped, the file's roots run once more.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.answers import CHUNKS, MAPPING, begin_answer, body_of, declared_in, header_in, is_markup
from cuspid.analysis.api_calls import api_arguments
from cuspid.analysis.attributes import class_attribute
from cuspid.analysis.containers import element_of
from cuspid.analysis.entries import (
    FIRST,
    as_queued,
    entry_arguments,
    function_info_of,
    has_shape,
    is_static,
    leading_only,
    return_sinks,
    with_route,
)
from cuspid.analysis.escapes import keep_escapes, note_escape
from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.limits import FILE_STEPS, PLAIN_STEPS_OF_ENTRY
from cuspid.analysis.machine import Arguments, Entry, OutOfSteps, options_of
from cuspid.analysis.raised import RAISED
from cuspid.analysis.recall import run_key
from cuspid.analysis.sinks import check_sinks
from cuspid.analysis.survey import Key, Notes, Plan, key_of
from cuspid.analysis.values import (
    ClassValue,
    FunctionValue,
    ListObject,
    MethodValue,
    Ref,
    Value,
)
from cuspid.knowledge.items import FunctionItem, SinkItem
from cuspid.semantics.scopes import ClassInfo, FunctionInfo, decorator_name
from cuspid.syntax import nodes

METHODS: Final = "entry.methods"
"""The trait of a signature with which a library calls all public methods of a class that it is given."""
STARTUP: Final = "entry.startup"
"""The trait of a signature with which a library calls what fills the application before it is asked anything."""
MAX_ROUNDS = 2
"""Runs of a file's roots: state that one root sets and another reads is found in the second."""


def run_file(machine: Interpreter, name: str, only: frozenset[str] = frozenset(), plan: Plan | None = None) -> None:
    """Run all roots of the module with this dotted name, or only those of the functions named in `only`; with a plan,
    what it chose besides those that a library calls.
    """
    frame = machine.module_frame(name)
    if frame is None:
        return
    path = frame.module.path
    machine.file_steps = 0
    for _ in range(MAX_ROUNDS):
        escaped = False
        entries = sorted(_entries_of(machine, path), key=lambda entry: not _is_startup(machine, entry))
        called = {info for info, _ in [function_info_of(entry.function) for entry in entries] if info is not None}
        called.update(_decorated_ones(machine, path, entries))
        own = [i for i in _own_functions(machine, path) if i not in called and (not only or i.qualname in only)]
        for info in [i for i in own if _starts_up(i)]:
            escaped = _run_planned(machine, info, plan) or escaped
        for entry in entries:
            function, _ = function_info_of(entry.function)
            if not only or function is None or function.qualname in only:
                escaped = run_entry(machine, entry) or escaped
        for info in [i for i in own if not _starts_up(i)]:
            escaped = _run_planned(machine, info, plan) or escaped
        escaped = _run_inherited(machine, path, only) or escaped
        if not escaped or only:
            return
        plan = None if plan is None else plan.behind({category for _, _, category in machine.escaped})


def _is_startup(machine: Interpreter, entry: Entry) -> bool:
    signature = machine.library.signature(entry.signature)
    return signature is not None and STARTUP in signature.traits


def _decorated_ones(machine: Interpreter, path: str, entries: list[Entry]) -> list[FunctionInfo]:
    """Return the functions of a file that are entries as what their decorators made of them."""
    taken = {entry.function for entry in entries}
    plain = [machine.defined[info] for info in machine.functions_of(path) if info in machine.defined]
    return [p.info for p in plain if p.decorated is not None and p.decorated in taken]


def _starts_up(info: FunctionInfo) -> bool:
    """Say whether a function may start up what handlers use: it sets module variables, or needs nothing of anybody."""
    return bool(info.globals) or not [p for p in info.parameters if p.name not in ("self", "cls")]


def _own_functions(machine: Interpreter, path: str) -> list[FunctionInfo]:
    return [i for i in machine.functions_of(path) if i in machine.defined and not i.is_local]


def _run_inherited(machine: Interpreter, path: str, only: frozenset[str]) -> bool:
    """Run what a library calls on a class of this file and what the class has from a base in the project, as a method
    of this very class: what it calls on itself is this class's.
    """
    escaped = False
    for owner, record in list(machine.classes.items()):
        if owner.path != path or only or len(record.order) < 2:
            continue
        seen = set(record.namespace)
        for info in record.order[1:]:
            known = machine.classes.get(info)
            for name, value in list(known.namespace.items()) if known is not None else []:
                if name in seen or not isinstance(value, FunctionValue):
                    continue
                seen.add(name)
                signature = signature_for(machine, value.info)
                if signature is not None and value.info.owner is not None:
                    bound = MethodValue(value, machine.self_object(owner))
                    entry = Entry(bound, "", machine.class_routes.get(owner))
                    escaped = run_entry(machine, entry, signature) or escaped
    return escaped


def _run_planned(machine: Interpreter, info: FunctionInfo, plan: Plan | None) -> bool:
    if plan is None or plan.is_chosen(info) or signature_for(machine, info) is not None:
        return _run_function(machine, info)
    if info.path in plan.paths and plan.is_writer(info):
        machine.is_shallow = True
        try:
            return _run_function(machine, info)
        finally:
            machine.is_shallow = False
    return False


def survey_file(machine: Interpreter, name: str) -> dict[Key, Notes]:
    """Look at the functions of a module in the shallow way, and return what each came across. Those that a library
    calls are looked at as others see them: as roots they are run anyway.
    """
    surveyed: dict[Key, Notes] = {}
    frame = machine.module_frame(name)
    if frame is None:
        return surveyed
    path = frame.module.path
    machine.file_steps = 0
    called = {function_info_of(entry.function)[0] for entry in _entries_of(machine, path)}
    machine.is_shallow = True
    for info in _own_functions(machine, path):
        machine.notes = Notes()
        bound = _bound_function(machine, info)
        seen = machine.events.count()
        _run(machine, bound, None, None)
        machine.notes.events = machine.events.count() > seen
        machine.notes.is_entry = info in called or signature_for(machine, info) is not None
        surveyed[key_of(info)] = machine.notes
    machine.is_shallow = False
    return surveyed


def _entries_of(machine: Interpreter, path: str) -> list[Entry]:
    found: list[Entry] = []
    for entry in machine.entries:
        if isinstance(entry.function, ClassValue):
            _note_class(machine, entry, entry.function.info)
        info, _ = function_info_of(entry.function)
        if info is not None and info.path == path:
            found.append(with_route(entry, machine.entries))
    return found


def _note_class(machine: Interpreter, entry: Entry, info: ClassInfo) -> None:
    """A class that was registered: its methods are called on its routes, and perhaps with a signature."""
    if entry.path is not None:
        known = machine.class_routes.get(info, entry.path)
        # several routes: a part of which they say different things may hold what any of them lets in
        machine.class_routes[info] = known if entry.path in known.split("\n") else f"{known}\n{entry.path}"
    signature = machine.library.signature(entry.signature)
    if signature is not None and METHODS in signature.traits:
        machine.class_signatures[info] = signature


def _run_function(machine: Interpreter, info: FunctionInfo) -> bool:
    """Run a function that no library is known to call, or that one calls by its class or shape."""
    bound = _bound_function(machine, info)
    signature = signature_for(machine, info)
    if signature is not None:
        route = machine.class_routes.get(info.owner) if info.owner is not None else None
        return run_entry(machine, Entry(bound, "", route), signature)
    if info.name == "__init__" or info.is_property:
        return False  # run when the object that stands for the class was made
    return _run(machine, bound, None, None)


def _bound_function(machine: Interpreter, info: FunctionInfo) -> Value:
    plain = machine.defined[info]
    function = plain if plain.decorated is None else plain.decorated
    if info.owner is None or is_static(info):
        return function
    kinds = [decorator_name(d) for d in info.decorators]
    return MethodValue(function, ClassValue(info.owner) if "classmethod" in kinds else machine.self_object(info.owner))


def signature_for(machine: Interpreter, info: FunctionInfo) -> FunctionItem | None:
    if info.owner is not None:
        record = machine.classes.get(info.owner)
        for base in [*record.library_bases, *record.described] if record is not None else []:
            for name in (info.name, f"{info.name.partition('_')[0]}_"):
                item = machine.library.method(base, name)
                if item is not None and item.is_entry:
                    return item
        if info.owner in machine.class_signatures and not info.name.startswith("_"):
            return machine.class_signatures[info.owner]
    module = machine.project.module(info.module)
    parameters = [p.name for p in info.parameters if p.name not in ("self", "cls")]
    if module is None or not parameters:
        return None
    for shape in machine.shapes(module):
        if not has_shape(shape, info.name, parameters):
            continue
        # one that the project itself calls by name gets its other arguments from there
        return leading_only(shape) if info.name in machine.names.called() else shape
    return None


def run_entry(machine: Interpreter, entry: Entry, signature: FunctionItem | None = None) -> bool:
    """Run a function as its library calls it; say whether untrusted data escaped."""
    item = signature if signature is not None else machine.library.signature(entry.signature)
    if item is None:
        return _run(machine, entry.function, None, None)
    given = as_queued(entry.function, item, machine.names.queued()) if "entry.queued" in item.traits else item
    return _run(machine, _bound(machine, entry.function), given, entry.path)


def _bound(machine: Interpreter, function: Value) -> Value:
    if not isinstance(function, FunctionValue) or function.info.owner is None or is_static(function.info):
        return function
    return MethodValue(function, machine.self_object(function.info.owner))


def _run(machine: Interpreter, function: Value, signature: FunctionItem | None, path: str | None) -> bool:
    info, _ = function_info_of(function)
    if info is None:
        return False
    if machine.file_steps > FILE_STEPS:
        why = "more statements than the analysis runs for one file: some functions were left out"
        machine.events.budget.add((info.path, why))
        return False
    key = None if machine.is_shallow else run_key(function, signature, path)
    if key is None:
        return _run_anew(machine, function, signature, path, info)
    known = machine.root_records.get(key)
    if known is not None and machine.recall(known):
        machine.file_steps += known.steps
        return known.tainted
    record = machine.begin_record()
    try:
        record.tainted = _run_anew(machine, function, signature, path, info)
        record.steps = machine.steps_of_root
    finally:
        machine.end_record(record)
    machine.root_records[key] = record
    return record.tainted


def _run_anew(
    machine: Interpreter, function: Value, signature: FunctionItem | None, path: str | None, info: FunctionInfo
) -> bool:
    kept = machine.start_afresh()
    seen = len(machine.entries)
    marks = machine.begin_root(info)
    escaped = False
    try:
        machine.route = path
        begin_answer(machine, function)
        if signature is not None:
            machine.plain_limit = PLAIN_STEPS_OF_ENTRY
        arguments = _arguments(machine, function, signature, path, info)
        if signature is not None:
            _run_before(machine, function, info)
        result = machine.call(function, arguments, info.node)
        if signature is not None:
            _check_returns(machine, signature, result, info)
        _run_inner(machine, seen)
        escaped = keep_escapes(machine) or bool(machine.relations.raised)
        if machine.relations.raised:
            note_escape(machine, RAISED, machine.relations.raised)
    except OutOfSteps:
        machine.give_up(f"`{info.qualname}` runs longer than the analysis follows")
        machine.notes.kinds.update(machine.interest.kinds)  # whatever would have come
    machine.route = None
    machine.steps_of_root = machine.steps
    machine.file_steps += machine.steps
    machine.end_root(marks)
    machine.resume(kept)
    return escaped


def _run_before(machine: Interpreter, function: Value, info: FunctionInfo) -> None:
    """Run the methods that the library calls on the same object before its handler, as far as the project has them."""
    record = machine.classes.get(info.owner) if info.owner is not None else None
    if record is None or not isinstance(function, MethodValue):
        return
    for base in record.library_bases:
        for item in machine.library.mro(base):
            for method in item.methods.values():
                if FIRST not in method.traits or method.name == info.name or machine.state is None:
                    continue
                found = class_attribute(machine, record.info, method.name, function.receiver, info.node)
                if isinstance(found, MethodValue):
                    kept = machine.state.fork()
                    machine.call(found, entry_arguments(machine, found, method, None, info.node), info.node)
                    if machine.now() is None:
                        machine.state = kept  # it answered itself, or what it does is not known


def _arguments(
    machine: Interpreter, function: Value, signature: FunctionItem | None, path: str | None, info: FunctionInfo
) -> Arguments:
    if signature is not None:
        return entry_arguments(machine, function, signature, path, info.node)
    if isinstance(function, MethodValue):
        return api_arguments(machine, function.function, None, True)
    receiver = machine.self_object(info.owner) if info.owner is not None and not is_static(info) else None
    own = [] if receiver is None else [receiver]
    return api_arguments(machine, function, receiver, False) if isinstance(function, FunctionValue) else Arguments(own)


def _check_returns(machine: Interpreter, signature: FunctionItem, result: Value, info: FunctionInfo) -> None:
    """What the function returned goes where the signature says: shown at the `return` statement."""
    if not signature.result.sinks or machine.state is None or not machine.labels_of(result):
        return
    outer = machine.frame
    machine.frame = machine.frame_for(info, 0)
    for value, node in machine.returned:
        for option in options_of(value):
            if MAPPING in signature.traits:
                page = body_of(machine, option)
                if page is not None:
                    return_sinks(machine, signature, page, node)
                continue
            if CHUNKS in signature.traits:
                return_sinks(machine, signature, element_of(machine, option), node)
                continue
            content = machine.object(option)
            if isinstance(content, ListObject) and content.kind == "tuple" and content.items:
                _check_tuple(machine, signature, content.items, node)  # `return page, 404, headers`
            else:
                return_sinks(machine, signature, option, node)
    machine.frame = outer


def _check_tuple(machine: Interpreter, signature: FunctionItem, items: tuple[Value, ...], node: nodes.Node) -> None:
    """The body of an answer, perhaps with a status and headers, which may declare it to be no page."""
    declared: Value | None = None
    for headers in items[1:]:
        declared = declared_in(machine, headers) or declared
        location = header_in(machine, headers, "location")
        if location is not None:
            check_sinks(machine, [SinkItem("redirect")], location, {}, None, signature.qualname, node)
    if declared is None or is_markup(declared) is not False:
        return_sinks(machine, signature, items[0], node)


def _run_inner(machine: Interpreter, seen: int) -> None:
    """Functions that the root registered with a library run on what it left: they close over its variables."""
    registered = machine.entries[seen:]
    del machine.entries[seen:]
    after = machine.state
    for entry in registered:
        if after is None:
            return
        for function, item in _called_functions(machine, entry):
            info, _ = function_info_of(function)
            if info is None:
                continue
            machine.state = after.fork()
            machine.returned = []
            machine.root_info = info
            machine.route = entry.path
            result = machine.call(function, entry_arguments(machine, function, item, entry.path, info.node), info.node)
            _check_returns(machine, item, result, info)
    machine.state = after


def _called_functions(machine: Interpreter, entry: Entry) -> list[tuple[Value, FunctionItem]]:
    """Return what the library calls of what was handed to it: a function, or the methods of an object."""
    item = machine.library.signature(entry.signature)
    if not isinstance(entry.function, ClassValue):
        return [] if item is None else [(entry.function, item)]
    record = machine.classes.get(entry.function.info)
    found: dict[str, tuple[Value, FunctionItem]] = {}
    for info in record.order if record is not None and isinstance(entry.receiver, Ref) else []:
        known = machine.classes.get(info)
        for name, value in list(known.namespace.items()) if known is not None else []:
            if name in found or not isinstance(value, FunctionValue) or entry.receiver is None:
                continue
            is_public = item is not None and METHODS in item.traits and not name.startswith("_")
            called = item if is_public else signature_for(machine, value.info)
            if called is not None:
                found[name] = (MethodValue(value, entry.receiver), called)
    return list(found.values())


__all__ = ["run_entry", "run_file", "signature_for", "survey_file"]
