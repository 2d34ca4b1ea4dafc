"""Definitions: functions with their decorators, classes with their order, imports, assignments."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.answers import is_content_type, withdraw_page
from cuspid.analysis.class_makers import tell_makers
from cuspid.analysis.containers import delete_item, element_of
from cuspid.analysis.enums import make_members
from cuspid.analysis.limits import MAX_ANCESTORS
from cuspid.analysis.list_methods import replace_slice
from cuspid.analysis.machine import Arguments, ClassRecord, Entry, Frame, Machine, join_list, options_of
from cuspid.analysis.operators import binary
from cuspid.analysis.registration import registrar_of
from cuspid.analysis.texts import elements_of
from cuspid.analysis.uses import note_key, note_literal, note_name, tell_setting
from cuspid.analysis.values import (
    BoundValue,
    ClassValue,
    Const,
    FunctionValue,
    ListObject,
    MethodValue,
    PartialValue,
    RegistrarValue,
    Symbol,
    Union,
    Unknown,
    Value,
)
from cuspid.knowledge.items import FunctionItem
from cuspid.semantics.scopes import ClassInfo, FunctionInfo, decorator_name
from cuspid.syntax import nodes

CALLED: Final = "decorator.called"
"""The trait of a decorator of which the analysis knows what it makes of a function."""


def define_function(machine: Machine, node: nodes.FunctionDef) -> None:
    """`def`: make the function, then hand it through its decorators, innermost first."""
    frame = machine.frame
    info = machine.function_info(node)
    defaults = {p.name: machine.evaluate(p.default) for p in node.parameters if p.default is not None}
    for parameter in node.parameters:
        note_literal(machine, parameter.name, parameter.default, parameter)
    parent = frame.parent if frame.is_class_body else frame.number
    function = FunctionValue(info, parent, defaults)
    machine.defined[info] = function
    value: Value = function
    for decorator in reversed(node.decorators):
        name = decorator_name(decorator)
        if name.endswith((".setter", ".getter", ".deleter")):
            _bind(machine, f"{node.name}.{name.rpartition('.')[2]}", function)
            if not name.endswith(".getter"):
                return
        value = _decorate(machine, decorator, value, function)
    if value is not function and isinstance(value, FunctionValue):
        function.decorated = value
    _bind(machine, node.name, value)


def _bind(machine: Machine, name: str, value: Value) -> None:
    if machine.state is not None:
        machine.state.set((machine.frame.number, name), value)


def _decorate(machine: Machine, decorator: nodes.Expression, value: Value, function: FunctionValue) -> Value:
    applied = machine.evaluate(decorator)
    for option in options_of(applied):
        if isinstance(option, RegistrarValue):
            machine.entries.append(Entry(value, option.signature, option.path))
            return value
        if isinstance(option, (BoundValue, Symbol)) and library_function(machine, option) is not None:
            return _decorate_by_library(machine, option, value, decorator)
        if isinstance(option, (FunctionValue, MethodValue, ClassValue, PartialValue)):
            machine.begin_at(decorator)  # each use of a factory has variables of its own
            result = machine.call(option, Arguments([value]), decorator)
            return value if isinstance(result, (Unknown, Const)) else result
    if isinstance(applied, (Unknown, BoundValue, Symbol)):
        found = registrar_of(machine, decorator)
        if found is not None:
            machine.entries.append(Entry(value, found[0], found[1]))
    return value


def _decorate_by_library(machine: Machine, decorator: Value, value: Value, node: nodes.Node) -> Value:
    item = library_function(machine, decorator)
    if item is not None and CALLED in item.traits:
        return machine.call(decorator, Arguments([value]), node)
    if item is not None and item.decorates:
        machine.entries.append(Entry(value, item.decorates, None))
    return value


def library_function(machine: Machine, value: Value) -> FunctionItem | None:
    """Return what a stub says of a callable."""
    if isinstance(value, BoundValue):
        return value.item
    if isinstance(value, Symbol):
        item = machine.library.find(value.qualname)
        return item if isinstance(item, FunctionItem) else None
    return None


def define_class(machine: Machine, node: nodes.ClassDef) -> None:
    """`class`: run the body in a frame of its own, keep its names as the namespace, work out the order of look-ups."""
    outer = machine.frame
    info = machine.class_info(node)
    bases: list[Value] = []
    named: dict[str, Value] = {}
    for argument in node.arguments:
        value = machine.evaluate(argument.value)
        if argument.name is None:
            bases.append(value)
        else:
            named[argument.name] = value
    parent = outer.parent if outer.is_class_body else outer.number
    scope = f"{outer.scope}.{node.name}" if outer.scope else node.name
    frame = Frame(machine.number(), outer.module, None, parent, scope)
    frame.is_class_body = True
    frame.owner = info
    machine.frames[frame.number] = frame
    machine.frame = frame
    machine.run_block(node.body)
    machine.frame = outer
    record = ClassRecord(info, bases, machine.variables_of(frame.number), machine.watch)
    record.order, record.library_bases = linear_order(machine, info, bases)
    machine.classes[info] = record
    for shape in machine.shapes(outer.module):
        if shape.shape_attribute and shape.shape_attribute in record.namespace:
            machine.entries.append(Entry(ClassValue(info), shape.qualname, None))
    make_members(machine, record)
    tell_makers(machine, record, named, node)
    for decorator in reversed(node.decorators):
        applied = machine.evaluate(decorator)
        if isinstance(applied, RegistrarValue):
            machine.entries.append(Entry(ClassValue(info), applied.signature, applied.path))
        elif isinstance(applied, (FunctionValue, MethodValue, ClassValue)):
            machine.begin_at(decorator)
            machine.call(applied, Arguments([ClassValue(info)]), decorator)
        elif isinstance(applied, (BoundValue, Symbol)):
            _decorate_by_library(machine, applied, ClassValue(info), decorator)
    _bind(machine, node.name, ClassValue(info))


def linear_order(machine: Machine, info: ClassInfo, bases: list[Value]) -> tuple[list[ClassInfo], list[str]]:
    """Return the project's classes in look-up order (C3, or depth first where that fails) and the library classes
    below.
    """
    orders: list[list[ClassInfo]] = []
    library: list[str] = []
    direct: list[ClassInfo] = []
    for base in bases:
        for option in options_of(base):
            if isinstance(option, ClassValue) and option.info is not info:
                record = machine.classes.get(option.info)
                if record is not None:
                    orders.append(list(record.order))
                    direct.append(option.info)
                    library += [q for q in record.library_bases if q not in library]
            elif isinstance(option, Symbol) and option.qualname not in library:
                library.append(option.qualname)
            elif isinstance(option, Unknown):
                # an attribute of a library's object that holds a class: `db.Model`, `database.Entity`
                library += [t for t in option.types if "." in t and t not in library]
    order = [info, *(orders[0] if len(orders) == 1 else _merge(orders, direct))]
    if len(order) > MAX_ANCESTORS:
        machine.give_up("a class below more classes than the analysis looks through")
        del order[MAX_ANCESTORS:]
    return order, library


def _merge(orders: list[list[ClassInfo]], direct: list[ClassInfo]) -> list[ClassInfo]:
    pending = [list(order) for order in [*orders, direct] if order]
    merged: list[ClassInfo] = []
    while pending:
        for order in pending:
            candidate = order[0]
            if not any([candidate in other[1:] for other in pending]):
                break
        else:
            candidate = pending[0][0]
        merged.append(candidate)
        pending = [[c for c in order if c is not candidate] for order in pending]
        pending = [order for order in pending if order]
    return merged


def run_import(machine: Machine, node: nodes.Import) -> None:
    """`import a.b as c`"""
    for name in node.names:
        if name.asname is not None:
            _bind(machine, name.asname, import_module(machine, name.name))
        else:
            import_module(machine, name.name)
            top = name.name.partition(".")[0]
            _bind(machine, top, import_module(machine, top))


def import_module(machine: Machine, name: str) -> Value:
    """Return the module that an absolute import means: a library's if a stub knows it, else the project's, else an
    unknown library's.
    """
    if machine.library.has_module(name):
        return Symbol(name)
    resolved = machine.project.resolve(machine.frame.module.name, name)
    if resolved is not None:
        return machine.import_name(resolved)
    return Symbol(name)


def run_import_from(machine: Machine, node: nodes.ImportFrom) -> None:
    """`from a.b import c as d`, also relative and `*`."""
    module = machine.frame.module
    for name in node.names:
        if node.level:
            base = machine.project.relative(module, node.level, node.module)
        elif machine.library.has_module(node.module) and not _is_own(machine, node.module, name.name):
            if name.name == "*":
                _import_star_library(machine, node.module)
            else:
                _bind(machine, name.asname or name.name, machine.attribute(Symbol(node.module), name.name, node))
            continue
        else:
            resolved = machine.project.resolve(module.name, node.module)
            base = resolved if resolved is not None else ""
            if resolved is None:
                if name.name != "*":
                    _bind(machine, name.asname or name.name, Symbol(f"{node.module}.{name.name}"))
                continue
        if name.name == "*":
            machine.import_star(base)
        else:
            _bind(machine, name.asname or name.name, machine.import_name(f"{base}.{name.name}" if base else name.name))


def _is_own(machine: Machine, module: str, name: str) -> bool:
    """Say whether what is imported is the project's although a library has that module: no stub names it, and the
    project has a module of this name too.
    """
    if name == "*" or machine.library.find(f"{module}.{name}") is not None:
        return False
    if machine.library.has_module(f"{module}.{name}"):
        return False
    return machine.project.resolve(machine.frame.module.name, module) is not None


def _import_star_library(machine: Machine, module: str) -> None:
    stub = machine.library.module(module)
    if stub is None:
        return
    for name in [*stub.functions, *stub.classes, *stub.variables, *stub.aliases]:
        if not name.startswith("_"):
            _bind(machine, name, machine.attribute(Symbol(module), name, nodes.Pass(1, 0, 1, 0)))


def run_assign(machine: Machine, node: nodes.Assign) -> None:
    """`a = b = value`, also annotated."""
    if node.value is None:
        target = node.targets[0]
        if machine.frame.is_class_body and isinstance(target, nodes.Name):
            _bind(machine, f"{target.id}:", Unknown())
        return
    value = machine.evaluate(node.value)
    if machine.state is None:
        return
    for target in node.targets:
        if isinstance(node.value, nodes.Constant):
            note_target(machine, target, node.value, node)
        assign(machine, target, machine.known_by_annotation(value, node.annotation))
        if isinstance(target, nodes.Name):
            if machine.frame.is_class_body and node.annotation is not None:
                _bind(machine, f"{target.id}:", Unknown())
            if machine.frame.info is None and target.id in machine.interest.global_names:
                tell_setting(machine, target.id, value, node, not machine.frame.is_class_body)


def note_target(machine: Machine, target: nodes.Expression, written: nodes.Expression, node: nodes.Node) -> None:
    """Tell of a text of the source that is bound to a target whose name tells of a secret."""
    if isinstance(target, nodes.Name):
        note_literal(machine, target.id, written, node)
    elif isinstance(target, nodes.Attribute):
        note_literal(machine, target.attr, written, target)
    elif isinstance(target, nodes.Subscript) and isinstance(target.index, nodes.Constant):
        note_literal(machine, str(target.index.value), written, target)


def assign(machine: Machine, target: nodes.Expression, value: Value) -> None:
    """Bind a target: a name, attribute, item, or a display of targets."""
    if machine.state is None:
        return
    if isinstance(target, nodes.Name):
        note_name(machine, target.id, value, target)
        stepped = machine.named_value(value, target)
        machine.state.set(machine.variable_for(target.id), stepped)
    elif isinstance(target, nodes.Attribute):
        note_name(machine, target.attr, value, target)
        machine.set_attribute(machine.evaluate(target.value), target.attr, value, target)
    elif isinstance(target, nodes.Subscript):
        container = machine.evaluate(target.value)
        if isinstance(target.index, nodes.Slice):
            if not replace_slice(machine, container, bounds_of(machine, target.index), value):
                machine.set_item(container, Unknown(), element_of(machine, value), target)
        else:
            index = machine.evaluate(target.index)
            if isinstance(target.value, nodes.Attribute) and is_content_type(index):
                withdraw_page(machine, machine.evaluate(target.value.value), value)  # `answer.headers[…] = …`
            note_key(machine, index, value, target)
            machine.set_item(container, index, value, target)
    elif isinstance(target, nodes.Starred):
        assign(machine, target.value, value)
    elif isinstance(target, nodes.Sequence):
        _unpack(machine, target, value)


def _unpack(machine: Machine, target: nodes.Sequence, value: Value) -> None:
    star = [i for i, t in enumerate(target.items) if isinstance(t, nodes.Starred)]
    count = len(target.items)
    if isinstance(value, Union):
        known = [elements_of(machine, option) for option in value.options]
        if not star and all([k is not None and len(k) == count for k in known]):
            columns = [join_list([k[i] for k in known if k is not None]) for i in range(count)]
            for part, item in zip(target.items, columns, strict=True):
                assign(machine, part, item)
            return
    items = elements_of(machine, value)
    if items is not None and not star and len(items) == count:
        for part, item in zip(target.items, items, strict=True):
            assign(machine, part, item)
        return
    if items is not None and star and len(items) >= count - 1:
        after = count - star[0] - 1
        middle = machine.allocate(target, ListObject("list", tuple(items[star[0] : len(items) - after]), None))
        spread: list[Value] = [*items[: star[0]], middle, *items[len(items) - after :]]
        for part, item in zip(target.items, spread, strict=True):
            assign(machine, part, item)
        return
    element = element_of(machine, value)
    for part in target.items:
        own = machine.fresh(element)  # a check of one part proves nothing of the others
        item = own if not isinstance(part, nodes.Starred) else machine.allocate(part, ListObject("list", None, own))
        assign(machine, part, item)


def run_aug_assign(machine: Machine, node: nodes.AugAssign) -> None:
    """`target op= value`; a list is extended in place."""
    old = machine.evaluate(node.target)
    value = machine.evaluate(node.value)
    content = machine.object(old)
    if node.op == "+" and isinstance(content, ListObject) and content.kind == "list":
        machine.call(machine.attribute(old, "extend", node), Arguments([value]), node)
        return
    if node.op == "|" and content is not None:
        machine.call(machine.attribute(old, "update", node), Arguments([value]), node)
        return
    assign(machine, node.target, binary(machine, node.op, old, value, node))


def bounds_of(machine: Machine, index: nodes.Slice) -> list[Value | None]:
    """Evaluate the bounds of a slice."""
    return [machine.evaluate(b) if b is not None else None for b in (index.lower, index.upper, index.step)]


def run_delete(machine: Machine, node: nodes.Delete) -> None:
    for target in node.targets:
        if isinstance(target, nodes.Subscript) and isinstance(target.index, nodes.Slice):
            replace_slice(machine, machine.evaluate(target.value), bounds_of(machine, target.index), None)
            continue
        if isinstance(target, nodes.Subscript) and not isinstance(target.index, nodes.Slice):
            delete_item(machine, machine.evaluate(target.value), machine.evaluate(target.index))
        elif isinstance(target, nodes.Name) and machine.state is not None:
            machine.state.set(machine.variable_for(target.id), None)


def scoped_name(name: str, frame: Frame) -> str:
    """Return the dotted name of a definition within its file, as Python's `__qualname__`."""
    if not frame.scope:
        return name
    return f"{frame.scope}.{name}" if frame.info is None else f"{frame.scope}.<locals>.{name}"


def function_info_of(node: nodes.FunctionDef, frame: Frame) -> FunctionInfo:
    """Describe a function definition."""
    qualname = scoped_name(node.name, frame)
    module = frame.module
    return FunctionInfo(
        node.name,
        qualname,
        module.name,
        module.path,
        node.parameters,
        node.body,
        node,
        frame.owner if frame.is_class_body else None,
    )


def class_info_of(node: nodes.ClassDef, frame: Frame) -> ClassInfo:
    """Describe a class definition."""
    return ClassInfo(node, frame.module.name, frame.module.path, scoped_name(node.name, frame))


__all__ = [
    "assign",
    "class_info_of",
    "define_class",
    "define_function",
    "function_info_of",
    "import_module",
    "library_function",
    "linear_order",
    "run_assign",
    "run_aug_assign",
    "run_delete",
    "run_import",
    "run_import_from",
]
