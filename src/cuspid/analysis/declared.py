"""What declarations say of the values that a library will let through: a field's pattern or choices, an option's type.

    name: str = Field(pattern="^[a-z]+$")     @click.option("--size", type=click.Choice(["s", "l"]))

A stub marks the parameters that say it, by switches.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.binding import bind_arguments
from cuspid.analysis.expressions import collect_arguments
from cuspid.analysis.machine import Arguments, Frame, Machine, types_of
from cuspid.analysis.routes import matched
from cuspid.analysis.stub_values import value_of_type
from cuspid.analysis.value_facts import facts_of
from cuspid.analysis.values import (
    BoundValue,
    Const,
    DictObject,
    FunctionValue,
    InstanceObject,
    MethodValue,
    Symbol,
    Unknown,
    Value,
)
from cuspid.knowledge.items import ClassItem, FunctionItem, TypeItem, VariableItem
from cuspid.model.facts import Constant
from cuspid.semantics.project import ModuleInfo
from cuspid.semantics.scopes import ClassInfo, FunctionInfo
from cuspid.syntax import nodes

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
        "NegativeInt",
        "NonPositiveInt",
        "PositiveFloat",
        "NonNegativeFloat",
        "StrictInt",
        "StrictFloat",
        "StrictBool",
        "FiniteFloat",
        "confloat",
        "condecimal",
        "condate",
        "UUID1",
        "UUID3",
        "UUID5",
        "UUID7",
        "IPv4Address",
        "IPv6Address",
        "IPvAnyAddress",
        "AwareDatetime",
        "NaiveDatetime",
        "PastDate",
        "FutureDate",
    )
)
"""Annotations that a framework enforces by conversion before it calls; matched by the last part of the name."""

OPTIONS: Final = "entry.options"
"""The trait of a signature whose parameters are declared by decorators with the trait `cli.option`."""
OPTION: Final = "cli.option"
HARMLESS_OPTION: Final = "cli.harmless"
"""The trait of a type of options that lets nothing harmful through."""
MAX_HOPS: Final = 4
"""Files through which a name of an annotation is re-exported: real packages use one or two."""
PATTERN: Final = "constraint.pattern"
CHOICES: Final = "constraint.choices"
"""Switches of what declares a field: the regular expression that it must match, or the values that it may have."""


def constrained(machine: Machine, call: nodes.Expression | None, value: Value) -> Value:
    """Return what a declaration such as `Field(pattern=…)` lets of a value through."""
    if not isinstance(call, nodes.Call) or not machine.labels_of(value):
        return value
    item = library_callable(machine, machine.evaluate(call.func))
    if item is None:
        return value
    bound = bind_arguments(item.parameters, collect_arguments(machine, call.arguments), item.is_method)
    for parameter in item.parameters:
        given = bound.values.get(parameter.name)
        if given is None or not parameter.switch:
            continue
        if parameter.switch == PATTERN and isinstance(given, Const) and isinstance(given.value, str):
            value = matched(machine, given.value, value, False)
        elif parameter.switch == CHOICES and not machine.labels_of(given):
            return Unknown()
    return value


def library_callable(machine: Machine, function: Value) -> FunctionItem | None:
    """Return what a stub says of a function, or of the constructor of a class."""
    item = function.item if isinstance(function, BoundValue) else None
    if isinstance(function, Symbol):
        found = machine.library.find(function.qualname)
        if isinstance(found, ClassItem):
            return machine.library.constructor(found.qualname)
        item = found if isinstance(found, FunctionItem) else None
    return item


def option_kinds(machine: Machine, info: FunctionInfo) -> dict[str, str]:
    """Return the parameters that decorators of the command line declare: `int` if they let nothing harmful through."""
    kinds: dict[str, str] = {}
    for decorator in info.decorators:
        if not isinstance(decorator, nodes.Call):
            continue
        item = library_callable(machine, machine.evaluate(decorator.func))
        if item is None or OPTION not in item.traits:
            continue
        arguments = collect_arguments(machine, decorator.arguments)
        bound = bind_arguments(item.parameters, arguments, item.is_method)
        switches = {p.switch: bound.values[p.name] for p in item.parameters if p.switch and p.name in bound.values}
        kinds[_option_name(bound.rest)] = "int" if _converts(machine, switches) else ""
    return kinds


def _option_name(names: list[Value]) -> str:
    """Return the parameter that an option is handed to: the plain name, the first long option, or the first."""
    texts = [n.value for n in names if isinstance(n, Const) and isinstance(n.value, str)]
    plain = [t for t in texts if t.isidentifier()]
    long = [t for t in texts if t.startswith("--")]
    chosen = (plain or long or texts or [""])[0]
    return chosen.partition("/")[0].lstrip("-").replace("-", "_").lower()


def _converts(machine: Machine, switches: dict[str, Value]) -> bool:
    kind, flag, default = switches.get("cli.type"), switches.get("cli.flag"), switches.get("cli.default")
    if isinstance(flag, Const) and flag.value is True:
        return True
    if kind is None:
        return isinstance(default, Const) and type(default.value) in (int, float, bool)
    for qualname in [kind.qualname] if isinstance(kind, Symbol) else types_of(kind):
        name = qualname.rpartition(".")[2]
        found = machine.library.find(qualname)
        traits = found.traits if isinstance(found, (ClassItem, VariableItem)) else []
        if name in HARMLESS_ANNOTATIONS or HARMLESS_OPTION in traits:
            return True
    return False


def cleaned_fields(machine: Machine, receiver: Value, item: TypeItem, node: nodes.Node) -> Value:
    """Return a mapping of the fields that a form's class declares: what their classes make of it, and after them the
    form's own methods.
    """
    content = machine.object(receiver)
    entries: dict[Constant, Value] = {}
    labels = machine.labels_of(receiver)
    for category in item.sources:
        labels = labels or machine.shared_source(category, node, "the form's field comes from the request")
    record = (
        machine.classes.get(content.info) if isinstance(content, InstanceObject) and content.info is not None else None
    )
    for info in reversed(record.order if record is not None else []):
        known = machine.classes.get(info)
        for name, field in (known.namespace if known is not None else {}).items():
            declared = machine.object(field)
            if isinstance(declared, InstanceObject) and "cleaned" in declared.fields:
                entries[name] = declared.fields["cleaned"]
                continue
            for qualname in facts_of(machine, field).types:
                cleaned = machine.library.attribute(qualname, "cleaned")
                if cleaned is not None:
                    made = value_of_type(machine, cleaned, (), node, f"`{name}`", True)
                    entries[name] = made if machine.labels_of(made) or labels else Unknown()
    if isinstance(content, InstanceObject) and content.info is not None:
        _check_one_by_one(machine, receiver, content.info, entries, node)
    return machine.allocate_new(DictObject(entries, None, Unknown(labels)))


def _check_one_by_one(
    machine: Machine, receiver: Value, info: ClassInfo, entries: dict[Constant, Value], node: nodes.Node
) -> None:
    """Have the class's own methods `clean_NAME(self)`, `validate_NAME(self, value)` check each field: what they return
    is what the field holds. While one of them runs, it finds the field as it was before.
    """
    record = machine.classes.get(info)
    if record is None:
        return
    hooks = [
        hook
        for base in record.library_bases
        for c in machine.library.mro(base)
        for hook in c.methods.values()
        if hook.is_entry and hook.name.endswith("_") and not hook.name.startswith("_")
    ]
    known = [machine.classes[ancestor] for ancestor in record.order if ancestor in machine.classes]
    methods: dict[Constant, FunctionValue] = {}
    for name, value in entries.items():
        for hook in hooks if isinstance(name, str) and machine.labels_of(value) else []:
            own = [ancestor.namespace.get(hook.name + str(name)) for ancestor in known]
            methods.update([(name, function) for function in reversed(own) if isinstance(function, FunctionValue)])
    if not any([method.info in machine.stack for method in methods.values()]):
        for name, method in methods.items():
            entries[name] = _checked(machine, method, receiver, entries[name], node)


def _checked(machine: Machine, method: FunctionValue, receiver: Value, value: Value, node: nodes.Node) -> Value:
    """Return what a form's own method makes of a field: it takes it, or looks it up, and raises where it is wrong."""
    if machine.state is None:
        return value
    before = machine.state.fork()
    takes = len(method.info.parameters) > 1
    made = machine.call(MethodValue(method, receiver), Arguments([value] if takes else []), node)
    if machine.now() is None:
        machine.state = before
        return value
    return made


def alias_of(machine: Machine, name: str) -> tuple[nodes.Expression, Frame] | None:
    """Return what a name of the module stands for, if it is an alias of an annotation (`Name = Annotated[str, …]`), and
    the frame in which that is to be read.
    """
    module = machine.frame.module
    for _ in range(MAX_HOPS):
        frame = machine.module_frame(module.name)
        if frame is None:
            return None
        found = _assigned(module, name)
        if found is not None:
            return (found, frame) if isinstance(found, (nodes.Subscript, nodes.BinOp, nodes.Call)) else None
        origin = _imported_from(machine, module, name)
        if origin is None:
            return None
        module, name = origin
    return None


def _assigned(module: ModuleInfo, name: str) -> nodes.Expression | None:
    for statement in module.tree.body:
        if isinstance(statement, nodes.Assign) and isinstance(statement.targets[0], nodes.Name):
            if statement.targets[0].id == name and statement.value is not None:
                return statement.value
    return None


def _imported_from(machine: Machine, module: ModuleInfo, name: str) -> tuple[ModuleInfo, str] | None:
    for statement in module.tree.body:
        if not isinstance(statement, nodes.ImportFrom):
            continue
        for item in statement.names:
            if (item.asname or item.name) == name:
                base = (
                    machine.project.relative(module, statement.level, statement.module)
                    if statement.level
                    else machine.project.resolve(module.name, statement.module)
                )
                origin = machine.project.module(base) if base is not None else None
                return (origin, item.name) if origin is not None else None
    return None


__all__ = ["HARMLESS_ANNOTATIONS", "alias_of", "cleaned_fields", "constrained", "option_kinds"]
