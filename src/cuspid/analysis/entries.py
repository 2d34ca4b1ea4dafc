"""Entry points: what arrives when a library calls a function of the project, and where the returned value goes.

A stub's signature says it: its positional parameters by position, its `*args` and `**values` for all others. A route's
converters (`<int:id>`, `{id:int}`), the function's own annotations and defaults (`Depends(…)`) say more.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.constraints import constrained, injects
from cuspid.analysis.containers import element_of
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.sinks import check_sinks
from cuspid.analysis.stub_values import instance_of, value_of_type
from cuspid.analysis.values import (
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    MethodValue,
    PartialValue,
    Ref,
    Symbol,
    Unknown,
    Value,
)
from cuspid.knowledge.items import FunctionItem, TypeItem
from cuspid.knowledge.library import Library
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.semantics.walk import expressions_below, header_expressions, statements_below
from cuspid.syntax import nodes

_CONVERTER: Final = re.compile(
    r"<(?:(?P<kind>\w+)(?:\([^)]*\))?:)?(?P<name>\w+)>|\{(?P<name2>\w+)(?::(?P<kind2>\w+))?\}"
)
HARMLESS_CONVERTERS: Final = frozenset(("int", "float", "uuid"))
HARMLESS_ANNOTATIONS: Final = frozenset(
    (
        "int",
        "float",
        "bool",
        "complex",
        "Decimal",
        "UUID",
        "UUID4",
        "datetime",
        "date",
        "time",
        "timedelta",
        "Literal",
        "conint",
        "PositiveInt",
        "NonNegativeInt",
    )
)
"""Annotations that a framework enforces by conversion before it calls; matched by the last part of the name."""

PATH_ONLY: Final = "entry.path-only"
"""The trait of a signature whose named values all come from the route's path."""
MAX_MODEL_DEPTH: Final = 3
"""Levels of nested models whose fields are told apart."""


def function_info_of(function: Value) -> tuple[FunctionInfo | None, FunctionValue | None]:
    """Return the description of a callable of the project."""
    if isinstance(function, MethodValue):
        return function.function.info, function.function
    if isinstance(function, FunctionValue):
        return function.info, function
    if isinstance(function, PartialValue):
        return function_info_of(function.function)
    return None, None


def path_kinds(path: str | None) -> dict[str, str]:
    """Return the names in a route's path, with their converters."""
    kinds: dict[str, str] = {}
    for match in _CONVERTER.finditer(path or ""):
        kinds[match.group("name") or match.group("name2")] = match.group("kind") or match.group("kind2") or ""
    return kinds


def entry_arguments(
    machine: Machine, function: Value, signature: FunctionItem, path: str | None, node: nodes.Node
) -> Arguments:
    """Return the arguments with which the library calls the function."""
    info, plain = function_info_of(function)
    leading = [p for p in signature.parameters if p.kind in (nodes.POSITIONAL, nodes.OPTIONAL) and p.name != "self"]
    star = _type_of(signature, nodes.STAR)
    named_rest = _type_of(signature, nodes.DOUBLE_STAR)
    if info is None or plain is None:
        return Arguments([value_of_type(machine, p.type, (), node, "") for p in leading])
    outer = machine.frame
    machine.frame = machine.frame_for(info, plain.frame)
    kinds = path_kinds(path)
    arguments = Arguments([])
    bound = isinstance(function, MethodValue)
    parameters = info.parameters[1:] if bound or _takes_self(info) else info.parameters
    position = 0
    for parameter in parameters:
        if parameter.kind == nodes.STAR:
            arguments.positional += [
                value_of_type(machine, p.type, (), node, f"`{p.name}`") for p in leading[position:]
            ]
            position = len(leading)
            rest = star if star is not None else named_rest
            if rest is not None:
                arguments.star = value_of_type(machine, rest, (), parameter, f"`{parameter.name}`")
        elif parameter.kind == nodes.DOUBLE_STAR:
            _rest_by_name(machine, arguments, kinds, named_rest, parameter)
        elif position < len(leading) and parameter.kind in (nodes.POSITIONAL, nodes.OPTIONAL):
            arguments.positional.append(_typed(machine, leading[position].type, parameter))
            position += 1
        else:
            rest = named_rest if named_rest is not None else star
            if named_rest is None and parameter.default is not None:
                continue  # by position the library hands over what its route has, not what has a default
            if PATH_ONLY in signature.traits and path is not None and parameter.name not in kinds:
                continue
            if rest is not None:
                arguments.named[parameter.name] = _parameter_value(machine, parameter, rest, plain, kinds)
    machine.frame = outer
    return arguments


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


def _rest_by_name(
    machine: Machine, arguments: Arguments, kinds: dict[str, str], rest: TypeItem | None, parameter: nodes.Parameter
) -> None:
    if rest is None:
        return
    for name, kind in kinds.items():
        if kind in HARMLESS_CONVERTERS:
            arguments.named[name] = Unknown((), ("int",))
        else:
            arguments.named[name] = value_of_type(machine, rest, (), parameter, f"`{name}`")
    if not kinds:
        arguments.double_star = value_of_type(machine, rest, (), parameter, f"`{parameter.name}`")


def _parameter_value(
    machine: Machine, parameter: nodes.Parameter, rest: TypeItem, function: FunctionValue, kinds: dict[str, str]
) -> Value:
    if kinds.get(parameter.name, "") in HARMLESS_CONVERTERS:
        return Unknown((), ("int",))
    default = function.defaults.get(parameter.name)
    if default is not None and not isinstance(default, Const) and not _is_plain(default):
        # `Depends(get_user)`, `Query()`: the default is what the framework injects
        return constrained(machine, parameter.default, _injected(machine, parameter, default))
    if default is not None and parameter.default is not None and injects(machine, parameter.default):
        return default
    value = value_of_type(machine, rest, (), parameter, f"`{parameter.name}`")
    if parameter.annotation is None:
        return value
    return by_annotation(machine, parameter.annotation, value, parameter, 0)


def _is_plain(default: Value) -> bool:
    return isinstance(default, (Unknown,)) and not default.labels and not default.types


def _yielded(machine: Machine, value: Value) -> Value:
    """A dependency that is a generator hands over what it yields, and goes on when the answer is made."""
    content = machine.object(value)
    if isinstance(content, ListObject) and content.kind == "generator":
        return element_of(machine, value)
    return value


def _injected(machine: Machine, parameter: nodes.Parameter, default: Value) -> Value:
    default = _yielded(machine, default)
    if parameter.annotation is not None and machine.labels_of(default):
        return by_annotation(machine, parameter.annotation, default, parameter, 0)
    return default


def by_annotation(machine: Machine, annotation: nodes.Expression, value: Value, node: nodes.Node, depth: int) -> Value:
    """Return what a framework makes of untrusted data for a parameter or field with this annotation."""
    if isinstance(annotation, nodes.Subscript):
        name = _last_name(annotation.value)
        inner = annotation.index.items if isinstance(annotation.index, nodes.Sequence) else [annotation.index]
        if name in HARMLESS_ANNOTATIONS:
            return Unknown()
        if name == "Annotated" and inner:
            for metadata in inner[1:]:
                value = constrained(machine, metadata, value)
                injected = _yielded(machine, machine.evaluate(metadata)) if isinstance(metadata, nodes.Call) else None
                if injected is not None and (machine.labels_of(injected) or isinstance(injected, Ref)):
                    return by_annotation(machine, inner[0], constrained(machine, metadata, injected), node, depth)
                if injected is not None and injects(machine, metadata):
                    return injected
                depended = _depended(machine, inner[0], injected, value, node)
                if depended is not None:
                    return depended
            return by_annotation(machine, inner[0], value, node, depth)
        if name in ("Optional", "Union") and inner:
            return by_annotation(machine, inner[0], value, node, depth)
        if name.lower() in ("list", "sequence", "set", "tuple", "iterable") and inner:
            element = by_annotation(machine, inner[0], value, node, depth)
            return machine.allocate_new(ListObject("list", None, element))
        if name.lower() in ("dict", "mapping") and inner:
            element = by_annotation(machine, inner[-1], value, node, depth)
            return machine.allocate_new(DictObject({}, Unknown(value.labels), element))
        return value
    if isinstance(annotation, nodes.BinOp):
        return by_annotation(machine, annotation.left, value, node, depth)
    if _last_name(annotation) in HARMLESS_ANNOTATIONS:
        return Unknown((), ("int",))
    return _of_class(machine, annotation, value, node, depth)


def _depended(
    machine: Machine, annotation: nodes.Expression, injected: Value | None, value: Value, node: nodes.Node
) -> Value | None:
    """`Annotated[Service, Depends()]`: the class itself is what the value depends on; its parameters are filled like a
    handler's.
    """
    named = machine.annotated(annotation) if isinstance(injected, Unknown) else None
    if not isinstance(named, ClassValue):
        return None
    initializer = None
    record = machine.classes.get(named.info)
    for info in record.order if record is not None else []:
        known = machine.classes.get(info)
        if initializer is None and known is not None:
            initializer = known.namespace.get("__init__")
    if not isinstance(initializer, FunctionValue):
        return None
    arguments = Arguments([])
    outer = machine.frame
    machine.frame = machine.frame_for(initializer.info, initializer.frame)
    for parameter in initializer.info.parameters[1:]:
        given = value if parameter.annotation is None else by_annotation(machine, parameter.annotation, value, node, 1)
        arguments.named[parameter.name] = given
    machine.frame = outer
    return machine.call(named, arguments, node)


def _last_name(expression: nodes.Expression) -> str:
    if isinstance(expression, nodes.Name):
        return expression.id
    return expression.attr if isinstance(expression, nodes.Attribute) else ""


def _of_class(machine: Machine, annotation: nodes.Expression, value: Value, node: nodes.Node, depth: int) -> Value:
    named = machine.annotated(annotation)
    if isinstance(named, Symbol) and named.qualname.rpartition(".")[2] in HARMLESS_ANNOTATIONS:
        return Unknown((), ("int",))
    if isinstance(named, Symbol):
        item = machine.library.class_item(named.qualname)
        if item is None or item.qualname.startswith("builtins."):
            return (
                Unknown(value.labels, ("str",))
                if named.qualname == "builtins.str" and isinstance(value, Unknown)
                else value
            )
        return instance_of(machine, item.qualname, value.labels, node, True)
    if isinstance(named, ClassValue):
        record = machine.classes.get(named.info)
        if record is not None and any([base.startswith("enum.") for base in record.library_bases]):
            return Unknown()
        return model_object(machine, named.info, value, node, depth)
    return value


def model_object(machine: Machine, info: ClassInfo, value: Value, node: nodes.Node, depth: int) -> Value:
    """An object that a framework fills from untrusted data: each declared field by its own annotation."""
    fields: dict[str, Value] = {}
    record = machine.classes.get(info)
    outer = machine.frame
    home = machine.module_frame(info.module)
    if home is not None:
        machine.frame = home
    if depth < MAX_MODEL_DEPTH:
        for ancestor in reversed(record.order if record is not None else []):
            for statement in ancestor.node.body:
                if (
                    isinstance(statement, nodes.Assign)
                    and statement.annotation is not None
                    and isinstance(statement.targets[0], nodes.Name)
                ):
                    field = by_annotation(machine, statement.annotation, value, node, depth + 1)
                    fields[statement.targets[0].id] = constrained(machine, statement.value, field)
    machine.frame = outer
    rest = Unknown(value.labels) if not fields else None
    return machine.allocate_new(InstanceObject(info, (), fields, value.labels if not fields else (), rest=rest))


def return_sinks(machine: Machine, signature: FunctionItem, value: Value, node: nodes.Node) -> None:
    """Check what an entry point returns against the sinks of its signature."""
    if signature.result.sinks:
        check_sinks(machine, signature.result.sinks, value, {}, None, signature.qualname, node)


def leading_only(signature: FunctionItem) -> FunctionItem:
    """Return a signature of whose parameters only the first comes from the library, and whose result stays in the
    project.
    """
    helper = FunctionItem(signature.name, signature.qualname)
    helper.parameters = [p for p in signature.parameters if p.kind in (nodes.POSITIONAL, nodes.OPTIONAL)][:1]
    helper.shape_first = signature.shape_first
    return helper


def names_called(body: list[nodes.Statement]) -> set[str]:
    """Return the names under which a file calls functions, as they are written: `f` of `f(…)` and `x.f(…)`."""
    names: set[str] = set()
    pending = [body]
    while pending:
        for statement in statements_below(pending.pop()):
            if isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
                pending.append(statement.body)
            for expression in expressions_below(header_expressions(statement)):
                if isinstance(expression, nodes.Call):
                    if isinstance(expression.func, nodes.Name):
                        names.add(expression.func.id)
                    elif isinstance(expression.func, nodes.Attribute):
                        names.add(expression.func.attr)
    return names


def shapes_of(library: Library, tree: nodes.Module) -> list[FunctionItem]:
    """Return the signatures that the libraries imported by a file recognise by a function's shape."""
    names: set[str] = set()
    for statement in statements_below(tree.body):
        if isinstance(statement, nodes.Import):
            names.update([n.name for n in statement.names])
        elif isinstance(statement, nodes.ImportFrom) and not statement.level:
            names.add(statement.module)
            names.update([f"{statement.module}.{n.name}" for n in statement.names])
    shapes: list[FunctionItem] = []
    for full in sorted(names):
        parts = full.split(".")
        for length in range(1, len(parts) + 1):
            module = library.module(".".join(parts[:length]))
            for shape in module.shapes if module is not None else []:
                if shape not in shapes:
                    shapes.append(shape)
    return shapes


__all__ = [
    "entry_arguments",
    "function_info_of",
    "leading_only",
    "model_object",
    "names_called",
    "path_kinds",
    "return_sinks",
    "shapes_of",
]
