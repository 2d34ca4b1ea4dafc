"""Entry points: what arrives when a library calls a function of the project, and where the returned value goes.

A stub's signature says it: its positional parameters by position, its `*args` and `**values` for all others. A route's
converters (`<int:id>`, `{id:int}`), the function's own annotations and defaults (`Depends(…)`) say more.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.answers import page_sinks
from cuspid.analysis.conversions import by_annotation, initializer_of, injects, typed_fields, yielded
from cuspid.analysis.declared import OPTIONS, constrained, option_kinds
from cuspid.analysis.machine import Arguments, Entry, Machine
from cuspid.analysis.raised import hand_over_errors
from cuspid.analysis.routes import HARMLESS_CONVERTERS, converted, path_kinds
from cuspid.analysis.schemas import read_by_fields
from cuspid.analysis.sinks import check_sinks
from cuspid.analysis.stub_values import made_by_attribute, value_of_type
from cuspid.analysis.values import (
    ClassValue,
    Const,
    FunctionValue,
    MethodValue,
    PartialValue,
    Ref,
    Unknown,
    Value,
)
from cuspid.knowledge.items import FunctionItem, StubModule, TypeItem
from cuspid.knowledge.library import Library
from cuspid.semantics.scopes import ClassInfo, FunctionInfo, decorator_name
from cuspid.semantics.walk import statements_below
from cuspid.syntax import nodes

FIRST: Final = "entry.first"
"""The trait of a method that a library calls before others: what it leaves on the object is what they find."""
LAST: Final = "entry.last"
"""The trait of a signature whose parameters are the last ones of a function that takes more."""
BY_NAME: Final = (nodes.KEYWORD_ONLY, nodes.KEYWORD_ONLY_OPTIONAL)
"""What a library hands over under its name alone, wherever the function has a parameter of that name."""
PATH_ONLY: Final = "entry.path-only"
"""The trait of a signature whose named values all come from the route's path."""


def function_info_of(function: Value) -> tuple[FunctionInfo | None, FunctionValue | None]:
    """Return the description of a callable of the project."""
    if isinstance(function, MethodValue):
        return function.function.info, function.function
    if isinstance(function, FunctionValue):
        return function.info, function
    if isinstance(function, PartialValue):
        return function_info_of(function.function)
    return None, None


def entry_arguments(
    machine: Machine, function: Value, signature: FunctionItem, path: str | None, node: nodes.Node
) -> Arguments:
    """Return the arguments with which the library calls the function."""
    if isinstance(function, ClassValue):
        return _class_arguments(machine, function, signature, path, node)
    info, plain = function_info_of(function)
    leading = [p for p in signature.parameters if p.kind in (nodes.POSITIONAL, nodes.OPTIONAL) and p.name != "self"]
    star, named_rest = _type_of(signature, nodes.STAR), _type_of(signature, nodes.DOUBLE_STAR)
    if info is None or plain is None:
        return Arguments([value_of_type(machine, p.type, (), node, "") for p in leading])
    by_name = {p.name: p.type for p in signature.parameters if p.kind in BY_NAME}
    outer, machine.frame = machine.frame, machine.frame_for(info, plain.frame)
    kinds, named_only = _kinds_of(machine, signature, info, path)
    arguments = Arguments([])
    parameters = info.parameters[1:] if isinstance(function, MethodValue) or _takes_self(info) else info.parameters
    position = group = 0
    if LAST in signature.traits:
        own = [p for p in parameters if p.kind == nodes.POSITIONAL]
        arguments.positional += [Unknown() for _ in own[len(leading) :]]
        parameters = parameters[len(arguments.positional) :]
    for parameter in parameters:
        if parameter.name in by_name and parameter.kind not in (nodes.STAR, nodes.DOUBLE_STAR):
            arguments.named[parameter.name] = _typed(machine, by_name[parameter.name], parameter)
        elif parameter.kind == nodes.STAR:
            arguments.positional += [
                value_of_type(machine, p.type, (), node, f"`{p.name}`") for p in leading[position:]
            ]
            position = len(leading)
            rest = star if star is not None else named_rest
            if rest is not None:
                _rest_by_position(machine, arguments, kinds if _is_one(path) else {}, rest, parameter)
        elif parameter.kind == nodes.DOUBLE_STAR:
            _rest_by_name(machine, arguments, kinds, named_rest, by_name, parameter)
        elif position < len(leading) and parameter.kind in (nodes.POSITIONAL, nodes.OPTIONAL):
            arguments.positional.append(_leading_value(machine, leading[position].type, function, parameter, node))
            position += 1
        else:
            group += 1
            if f"({group})" in kinds:
                kinds.setdefault(parameter.name, kinds[f"({group})"])
            rest = named_rest if named_rest is not None else star
            # by position the library hands over what its route has, not what has a default
            left_out = named_rest is None and parameter.default is not None
            if rest is not None and not left_out and (not named_only or parameter.name in kinds):
                arguments.named[parameter.name] = _parameter_value(machine, parameter, rest, plain, kinds)
    if info.decorators:
        _by_decorators(machine, info, arguments)
    machine.frame = outer
    return arguments


def _is_one(path: str | None) -> bool:
    """Say whether a path is that of one route: of several each has groups of its own."""
    return path is not None and "\n" not in path


def _by_decorators(machine: Machine, info: FunctionInfo, arguments: Arguments) -> None:
    hand_over_errors(machine, info, arguments)
    read_by_fields(machine, info, arguments)


def _kinds_of(
    machine: Machine, signature: FunctionItem, info: FunctionInfo, path: str | None
) -> tuple[dict[str, str], bool]:
    """Return what is known of the parameters by their names, and whether the library fills only these."""
    kinds = path_kinds(path)
    if OPTIONS in signature.traits:
        kinds.update(option_kinds(machine, info))
        return kinds, bool(kinds)
    return kinds, PATH_ONLY in signature.traits and path is not None


def _leading_value(
    machine: Machine, item: TypeItem, function: Value, parameter: nodes.Parameter, node: nodes.Node
) -> Value:
    receiver = function.receiver if isinstance(function, MethodValue) else None
    made = made_by_attribute(machine, item, receiver, node)
    return _typed(machine, item, parameter) if made is None else made


def _class_arguments(
    machine: Machine, made: ClassValue, signature: FunctionItem, path: str | None, node: nodes.Node
) -> Arguments:
    """Return the arguments with which the library makes an object: the constructor's, or the declared fields."""
    initializer = initializer_of(machine, made)
    if initializer is not None:
        return entry_arguments(machine, initializer, signature, path, node)
    rest = _type_of(signature, nodes.DOUBLE_STAR)
    if rest is None:
        return Arguments([])
    value = value_of_type(machine, rest, (), node, f"`{made.info.name}`")
    return Arguments([], typed_fields(machine, made.info, {}, value, node, 0))


def _takes_self(info: FunctionInfo) -> bool:
    return info.owner is not None


def _type_of(signature: FunctionItem, kind: int) -> TypeItem | None:
    for parameter in signature.parameters:
        if parameter.kind == kind:
            return parameter.type
    return None


def _typed(machine: Machine, item: TypeItem, parameter: nodes.Parameter) -> Value:
    value = value_of_type(machine, item, (), parameter, f"`{parameter.name}`")
    if isinstance(value, Unknown) and not value.types and parameter.annotation is not None and value.labels:
        return by_annotation(machine, parameter.annotation, value, parameter, 0)
    return value


def _rest_by_position(
    machine: Machine, arguments: Arguments, kinds: dict[str, str], rest: TypeItem, parameter: nodes.Parameter
) -> None:
    """What arrives at `*args`: the groups without a name of a route that is a regular expression, or who knows what."""
    groups = [kinds[name] for name in kinds if name.startswith("(")]
    if groups and len(groups) == len(kinds):
        for kind in groups:
            value = value_of_type(machine, rest, (), parameter, f"`{parameter.name}`")
            arguments.positional.append(converted(machine, kind, value))
    else:
        arguments.star = value_of_type(machine, rest, (), parameter, f"`{parameter.name}`")


def _rest_by_name(
    machine: Machine,
    arguments: Arguments,
    kinds: dict[str, str],
    rest: TypeItem | None,
    by_name: dict[str, TypeItem],
    parameter: nodes.Parameter,
) -> None:
    for name in [n for n in by_name if n not in arguments.named]:
        arguments.named[name] = value_of_type(machine, by_name[name], (), parameter, f"`{name}`")
    if rest is None:
        return
    for name, kind in [(name, kind) for name, kind in kinds.items() if not name.startswith("(")]:
        arguments.named[name] = converted(machine, kind, value_of_type(machine, rest, (), parameter, f"`{name}`"))
    if not kinds:
        arguments.double_star = value_of_type(machine, rest, (), parameter, f"`{parameter.name}`")


def _parameter_value(
    machine: Machine, parameter: nodes.Parameter, rest: TypeItem, function: FunctionValue, kinds: dict[str, str]
) -> Value:
    if kinds.get(parameter.name, "") in HARMLESS_CONVERTERS:
        return Unknown((), ("int",))
    default = function.defaults.get(parameter.name)
    kind = kinds.get(parameter.name, "")
    if default is not None and not isinstance(default, Const) and not _is_plain(default):
        # `Depends(get_user)`, `Query()`: the default is what the framework injects; of what a function of the project
        # gives, no annotation makes anything else
        if parameter.default is not None and injects(machine, parameter.default):
            return yielded(machine, default)
        return constrained(machine, parameter.default, _injected(machine, parameter, default))
    if default is not None and parameter.default is not None and injects(machine, parameter.default):
        return default
    value = converted(machine, kind, value_of_type(machine, rest, (), parameter, f"`{parameter.name}`"))
    if parameter.annotation is None:
        return value
    return by_annotation(machine, parameter.annotation, value, parameter, 0)


def _is_plain(default: Value) -> bool:
    return isinstance(default, (Unknown,)) and not default.labels and not default.types


def _injected(machine: Machine, parameter: nodes.Parameter, default: Value) -> Value:
    default = yielded(machine, default)
    if parameter.annotation is not None and machine.labels_of(default):
        return by_annotation(machine, parameter.annotation, default, parameter, 0)
    return default


def made_arguments(machine: Machine, info: FunctionInfo, reference: Ref) -> Arguments:
    """Return the arguments with which a constructor is called out of sight: known only where its shape tells who
    makes the object.
    """
    module = machine.project.module(info.module)
    names = [p.name for p in info.parameters]
    for shape in machine.shapes(module) if module is not None else []:
        wanted = [name for name in (shape.shape_first, shape.shape_then) if name]
        if shape.shape_named == info.name and names[1 : len(wanted) + 1] == wanted:
            given = [value_of_type(machine, p.type, (), info.node, f"`{p.name}`") for p in shape.parameters]
            return Arguments([reference, *given])
    return Arguments([reference])


def first_methods(machine: Machine, info: ClassInfo, reference: Ref) -> list[tuple[Value, Arguments]]:
    """Return the methods of a class that its library calls before all others, on the same object."""
    found: list[tuple[Value, Arguments]] = []
    record = machine.classes.get(info)
    if record is None:
        return found
    for base in record.library_bases:
        for item in [m for c in machine.library.mro(base) for m in c.methods.values() if FIRST in m.traits]:
            for known in [machine.classes.get(ancestor) for ancestor in record.order]:
                own = known.namespace.get(item.name) if known is not None else None
                if isinstance(own, FunctionValue):
                    method = MethodValue(own, reference)
                    found.append((method, entry_arguments(machine, method, item, None, info.node)))
                    break
    return found


def return_sinks(machine: Machine, signature: FunctionItem, value: Value, node: nodes.Node) -> None:
    """Check what an entry point returns against the sinks of its signature."""
    if signature.result.sinks:
        sinks = page_sinks(machine, signature.result.sinks, signature.traits)
        check_sinks(machine, sinks, value, {}, None, signature.qualname, node)


def has_shape(shape: FunctionItem, name: str, parameters: list[str]) -> bool:
    if not shape.shape_first or shape.shape_first != parameters[0] or (shape.shape_named and shape.shape_named != name):
        return False
    return not shape.shape_then or parameters[1:2] == [shape.shape_then]


def is_static(info: FunctionInfo) -> bool:
    return "staticmethod" in [decorator_name(d) for d in info.decorators]


def leading_only(signature: FunctionItem) -> FunctionItem:
    """Return a signature of whose parameters only the first comes from the library, and whose result stays in the
    project.
    """
    helper = FunctionItem(signature.name, signature.qualname)
    helper.parameters = [p for p in signature.parameters if p.kind in (nodes.POSITIONAL, nodes.OPTIONAL)][:1]
    helper.shape_first = signature.shape_first
    return helper


def with_route(entry: Entry, entries: list[Entry]) -> Entry:
    """Return an entry with the routes under which its function, or what other decorators made of it, is registered
    elsewhere: `@api_view` says how a view is called, and `urlpatterns` where.
    """
    plain = entry.function
    if entry.path is not None or not isinstance(plain, FunctionValue):
        return entry
    made = plain.decorated if plain.decorated is not None else plain
    paths: list[str] = []
    for other in entries:
        known = other.function
        if other.path is not None and other.path not in paths and isinstance(known, FunctionValue):
            if (known.info, known.frame) in ((plain.info, plain.frame), (made.info, made.frame)):
                paths.append(other.path)
    return Entry(plain, entry.signature, "\n".join(paths), entry.receiver) if paths else entry


def as_queued(function: Value, signature: FunctionItem, queued: frozenset[str]) -> FunctionItem:
    """Return the signature with which a function runs: one that the project itself puts into a queue gets there what
    it is given, and is run with that there.
    """
    info, _ = function_info_of(function)
    return leading_only(signature) if info is not None and info.name in queued else signature


def imported_libraries(library: Library, tree: nodes.Module) -> list[StubModule]:
    """Return the stubs of the modules that a file imports, with those of the packages around them."""
    names: set[str] = set()
    for statement in statements_below(tree.body):
        if isinstance(statement, nodes.Import):
            names.update([n.name for n in statement.names])
        elif isinstance(statement, nodes.ImportFrom) and not statement.level:
            names.add(statement.module)
            names.update([f"{statement.module}.{n.name}" for n in statement.names])
    found: list[StubModule] = []
    for full in sorted(names):
        parts = full.split(".")
        for length in range(1, len(parts) + 1):
            module = library.module(".".join(parts[:length]))
            if module is not None and module not in found:
                found.append(module)
    return found


__all__ = [
    "as_queued",
    "entry_arguments",
    "function_info_of",
    "has_shape",
    "imported_libraries",
    "is_static",
    "leading_only",
    "return_sinks",
    "with_route",
]
