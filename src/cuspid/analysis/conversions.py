"""What a framework makes of untrusted data for a parameter or field, by its annotation: models field by field."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.containers import element_of
from cuspid.analysis.declarations import validated
from cuspid.analysis.declared import HARMLESS_ANNOTATIONS, alias_of, constrained
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.stub_values import instance_of
from cuspid.analysis.values import (
    ClassValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    ListObject,
    Ref,
    Symbol,
    Unknown,
    Value,
    relabelled,
)
from cuspid.knowledge.items import ClassItem, FunctionItem
from cuspid.model.facts import Constant
from cuspid.semantics.scopes import ClassInfo
from cuspid.syntax import nodes

MAX_MODEL_DEPTH: Final = 3
"""Levels of nested models whose fields are told apart."""


def initializer_of(machine: Machine, made: ClassValue) -> FunctionValue | None:
    """Return the constructor that a class or one of its bases in the project defines."""
    record = machine.classes.get(made.info)
    for info in record.order if record is not None else []:
        known = machine.classes.get(info)
        initializer = known.namespace.get("__init__") if known is not None else None
        if isinstance(initializer, FunctionValue):
            return initializer
    return None


def yielded(machine: Machine, value: Value) -> Value:
    """A dependency that is a generator hands over what it yields, and goes on when the answer is made."""
    content = machine.object(value)
    if isinstance(content, ListObject) and content.kind == "generator":
        return element_of(machine, value)
    return value


def described(machine: Machine, expression: nodes.Expression) -> FunctionItem | None:
    """Return what a stub says of the function or class that an expression calls."""
    if not isinstance(expression, nodes.Call) or not isinstance(expression.func, (nodes.Name, nodes.Attribute)):
        return None
    function = machine.evaluate(expression.func)
    if not isinstance(function, Symbol):
        return None
    found = machine.library.find(function.qualname)
    if isinstance(found, ClassItem):
        return machine.library.constructor(found.qualname)
    return found if isinstance(found, FunctionItem) else None


def injects(machine: Machine, expression: nodes.Expression) -> bool:
    """Say whether an expression is a `Depends(function)`: the value is what the function gives."""
    item = described(machine, expression)
    if item is None or item.result.form != "result" or not isinstance(expression, nodes.Call):
        return False
    return any([argument.name in (None, item.result.parameter) for argument in expression.arguments])


def by_annotation(machine: Machine, annotation: nodes.Expression, value: Value, node: nodes.Node, depth: int) -> Value:
    """Return what a framework makes of untrusted data for a parameter or field with this annotation."""
    if isinstance(annotation, nodes.Subscript):
        name = _last_name(annotation.value)
        inner = annotation.index.items if isinstance(annotation.index, nodes.Sequence) else [annotation.index]
        if name in HARMLESS_ANNOTATIONS:
            return Unknown()
        if name == "Annotated" and inner:
            return _of_annotated(machine, inner, value, node, depth)
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
    if isinstance(annotation, nodes.Call):
        made = constrained(machine, annotation, value)
        return by_annotation(machine, annotation.func, made, node, depth)
    if _last_name(annotation) in HARMLESS_ANNOTATIONS:
        return Unknown((), ("int",))
    return _of_name(machine, annotation, value, node, depth)


def _of_annotated(machine: Machine, inner: list[nodes.Expression], value: Value, node: nodes.Node, depth: int) -> Value:
    """`Annotated[T, Query(…)]`, `Annotated[T, Depends(…)]`: what stands beside the type checks it or hands it over."""
    for metadata in inner[1:]:
        value = constrained(machine, metadata, value)
    for metadata in inner[1:]:
        if injects(machine, metadata):
            # no annotation makes anything else of what a function of the project gives
            return yielded(machine, machine.evaluate(metadata))
        injected = yielded(machine, machine.evaluate(metadata)) if isinstance(metadata, nodes.Call) else None
        if injected is not None and (machine.labels_of(injected) or isinstance(injected, Ref)):
            return by_annotation(machine, inner[0], constrained(machine, metadata, injected), node, depth)
        depended = _depended(machine, inner[0], injected, value, node)
        if depended is not None:
            return depended
    return by_annotation(machine, inner[0], value, node, depth)


def _of_name(machine: Machine, annotation: nodes.Expression, value: Value, node: nodes.Node, depth: int) -> Value:
    alias = alias_of(machine, annotation.id) if isinstance(annotation, nodes.Name) and depth < MAX_MODEL_DEPTH else None
    if alias is not None:
        outer = machine.frame
        machine.frame = alias[1]
        made = by_annotation(machine, alias[0], value, node, depth + 1)
        machine.frame = outer
        return made
    return _of_class(machine, annotation, value, node, depth)


def _depended(
    machine: Machine, annotation: nodes.Expression, injected: Value | None, value: Value, node: nodes.Node
) -> Value | None:
    """`Annotated[Service, Depends()]`: the class itself is what the value depends on; its parameters are filled like a
    handler's.
    """
    named = machine.annotated(annotation) if isinstance(injected, Unknown) else None
    return _made_by_parameters(machine, named, value, node) if isinstance(named, ClassValue) else None


def _made_by_parameters(machine: Machine, named: ClassValue, value: Value, node: nodes.Node) -> Value | None:
    """Make an object of a class with a constructor of its own, whose parameters are filled like a handler's."""
    initializer = initializer_of(machine, named)
    if initializer is None:
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
        # a request, a response, tasks to do are no data themselves: their stubs say what of them is
        return instance_of(machine, item.qualname, value.labels, node)
    if isinstance(named, ClassValue):
        record = machine.classes.get(named.info)
        if record is not None and any([base.startswith("enum.") for base in record.library_bases]):
            return Unknown()
        made = _made_by_parameters(machine, named, value, node) if depth == 0 else None
        return model_object(machine, named.info, value, node, depth) if made is None else made
    return value


def model_object(machine: Machine, info: ClassInfo, value: Value, node: nodes.Node, depth: int) -> Value:
    """An object that a framework fills from untrusted data: each declared field by its own annotation."""
    fields = typed_fields(machine, info, {}, value, node, depth)
    record = machine.classes.get(info)
    if record is not None and any([base.rpartition(".")[2] == "TypedDict" for base in record.library_bases]):
        # only its declaration is a class: what comes is a mapping, whose entries are converted alike
        entries: dict[Constant, Value] = {}
        for name, field in fields.items():
            entries[name] = field
        return machine.allocate_new(DictObject(entries, None, None))
    rest = Unknown(value.labels) if not fields or _takes_more(machine, info) else None
    made = machine.allocate_new(InstanceObject(info, (), fields, value.labels if not fields else (), rest=rest))
    validated(machine, info, made)
    return made


def _takes_more(machine: Machine, info: ClassInfo) -> bool:
    """Say whether a model takes fields that it does not declare."""
    record = machine.classes.get(info)
    for ancestor in record.order if record is not None else []:
        known = machine.classes.get(ancestor)
        for name in ("model_config", "Config"):
            config = known.namespace.get(name) if known is not None else None
            if config is None:
                continue
            inner = machine.classes.get(config.info) if isinstance(config, ClassValue) else None
            content = machine.object(config)
            if inner is not None:
                extra = inner.namespace.get("extra")
            elif isinstance(content, DictObject) and content.rest is None:
                extra = content.entries.get("extra")
            else:
                return True
            if extra is not None and not (isinstance(extra, Const) and extra.value in ("forbid", "ignore")):
                return True
    return False


def typed_fields(
    machine: Machine, info: ClassInfo, given: dict[str, Value], rest: Value | None, node: nodes.Node, depth: int
) -> dict[str, Value]:
    """Return the declared fields of a model, converted and checked: from what is given, or else from `rest`."""
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
                    name = statement.targets[0].id
                    value = given.get(name, rest)
                    if value is None:
                        continue
                    if isinstance(value, Unknown) and name not in given:
                        # a check of one field proves nothing of the others
                        value = relabelled(value, machine.read_under(value.labels, Const(name)))
                    if machine.labels_of(value):
                        value = by_annotation(machine, statement.annotation, value, node, depth + 1)
                    fields[name] = constrained(machine, statement.value, value)
    machine.frame = outer
    return fields


__all__ = ["by_annotation", "initializer_of", "injects", "model_object", "typed_fields", "yielded"]
