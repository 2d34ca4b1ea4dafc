"""What the declaration of a field says of its values: patterns, allowed values, converters, validators.

@field_validator("name")                       # pydantic: what it raises for does not get in
page = attr.ib(converter=int)                  # attrs: what is stored is a number
service = StringField(validators=[AnyOf(…)])   # wtforms: after `validate`, one of these
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.binding import bind_arguments
from cuspid.analysis.charsets import facts_from_charset
from cuspid.analysis.declared import PATTERN
from cuspid.analysis.join import proven_value
from cuspid.analysis.machine import Arguments, Machine, types_of
from cuspid.analysis.patterns import is_anchored, pattern_charset
from cuspid.analysis.special_fields import field_default, is_field
from cuspid.analysis.special_tools import Refine
from cuspid.analysis.texts import elements_of
from cuspid.analysis.uses import note_name
from cuspid.analysis.values import (
    ClassValue,
    Const,
    FunctionValue,
    InstanceObject,
    MethodValue,
    PartialValue,
    Ref,
    Symbol,
    Unknown,
    Value,
    relabelled,
)
from cuspid.semantics.scopes import ClassInfo, decorator_name
from cuspid.syntax import nodes

VALIDATORS: Final = frozenset(("field_validator", "validator"))
HARMLESS: Final = frozenset(("builtins.int", "builtins.float", "builtins.bool", "uuid.UUID", "decimal.Decimal"))


def by_pattern(value: Value, pattern: Value | None) -> Value:
    """Return a value that is known to match a pattern from end to end."""
    if not isinstance(pattern, Const) or not isinstance(pattern.value, str) or not isinstance(value, Unknown):
        return value
    charset = pattern_charset(pattern.value, False) if is_anchored(pattern.value) else None
    if charset is None:
        return value
    kinds = frozenset(facts_from_charset(charset))
    return relabelled(value, tuple([label.without(kinds) for label in value.labels]))


def validated(machine: Machine, info: ClassInfo, reference: Ref) -> None:
    """Run the validators of a model's fields on an object that a framework has filled."""
    record = machine.classes.get(info)
    for ancestor in reversed(record.order if record is not None else []):
        known = machine.classes.get(ancestor)
        for member in list(known.namespace.values()) if known is not None else []:
            if isinstance(member, FunctionValue):
                for decorator in member.info.decorators:
                    _validate(machine, info, reference, member, decorator)


def _validate(
    machine: Machine, info: ClassInfo, reference: Ref, function: FunctionValue, decorator: nodes.Expression
) -> None:
    name = decorator_name(decorator).rpartition(".")[2]
    if name not in VALIDATORS or not isinstance(decorator, nodes.Call):
        return
    for argument in decorator.arguments:
        field = argument.value.value if isinstance(argument.value, nodes.Constant) else None
        content = machine.object(reference)
        if argument.name is not None or not isinstance(field, str) or not isinstance(content, InstanceObject):
            continue
        value = content.fields.get(field)
        before = machine.state
        if value is None or before is None:
            continue
        result = machine.call(MethodValue(function, ClassValue(info)), Arguments([value]), decorator)
        after = machine.now()
        if after is None:
            machine.state = before
            continue
        machine.set_attribute(reference, field, proven_value(result, after.proofs()), decorator)


# --- attrs, dataclasses


def declared_value(machine: Machine, info: ClassInfo, name: str, given: Value | None, node: nodes.Node) -> Value | None:
    """Return what a field holds that its class declares by a call, through its converter and validators."""
    declaration = _declaration(machine, info, name)
    if declaration is None:
        return given
    if given is None and "factory" in declaration.named:
        given = field_default(machine, declaration, node)  # made once, so that what is put into it stays there
        note_name(machine, name, given, node)
    if not {"converter", "validator"} & declaration.named.keys():
        return given
    value = field_default(machine, declaration, node) if given is None else given
    if "converter" in declaration.named:
        value = machine.call(declaration.named["converter"], Arguments([value]), node)
    if "validator" in declaration.named:
        value = _checked(machine, declaration.named["validator"], value)
    return value


def _declaration(machine: Machine, info: ClassInfo, name: str) -> PartialValue | None:
    record = machine.classes.get(info)
    for ancestor in record.order if record is not None else []:
        known = machine.classes.get(ancestor)
        value = known.namespace.get(name) if known is not None else None
        if value is not None:
            return value if isinstance(value, PartialValue) and is_field(value) else None
    return None


def _checked(machine: Machine, validator: Value, value: Value) -> Value:
    """Return a value that passed validators of attrs."""
    for one in elements_of(machine, validator) or [validator]:
        allowed = allowed_by(machine, one)
        if allowed is not None:
            value = allowed(value) if isinstance(value, Unknown) else value
    return value


def passed_by(machine: Machine, field: Value, value: Unknown) -> Value:
    """Return what the validators of a schema's field leave of a value."""
    content = machine.object(field)
    held = content.fields.get(VALIDATE) if isinstance(content, InstanceObject) else None
    return value if held is None else _checked(machine, held, value)


class Allowed:
    """What a validator lets through: any text that matches a pattern, or (without one) nothing that harms."""

    def __init__(self, pattern: Value | None) -> None:
        self.pattern = pattern

    def __call__(self, value: Unknown) -> Value:
        return Unknown((), types_of(value)) if self.pattern is None else by_pattern(value, self.pattern)


def allowed_by(machine: Machine, validator: Value) -> Allowed | None:
    """Return what a library's validator object lets through; None if it proves nothing."""
    content = machine.object(validator)
    if not isinstance(content, InstanceObject) or CHECK not in content.fields:
        return None
    check = content.fields[CHECK]
    return Allowed(None if isinstance(check, Const) and check.value is None else check)


VALIDATE: Final = "validate"
"""The parameter of a schema's field that holds its validators."""
CHECK: Final = "check"
"""The field of a validator object: the pattern that it asks for, None if it lets only fixed or typed values through."""


def validator_of(behaviour: str) -> Refine:
    """Return what notes in a library's validator what it lets through."""

    def refine(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
        given = arguments.positional[0] if arguments.positional else arguments.named.get("regex")
        if behaviour == "validator.pattern":
            return made if given is None else _with_check(machine, given, made)
        if behaviour == "validator.choices":
            harmless = not machine.arguments_labels(arguments)
        else:
            harmless = isinstance(given, Symbol) and given.qualname in HARMLESS
        return _with_check(machine, Const(None), made) if harmless else made

    return refine


def _with_check(machine: Machine, check: Value, made: Value) -> Value:
    content = machine.object(made)
    if isinstance(made, Ref) and isinstance(content, InstanceObject):
        machine.set_attribute(made, CHECK, check, nodes.Pass(1, 0, 1, 0))
        return made
    return machine.allocate_new(InstanceObject(None, types_of(made), {CHECK: check}))


def schema_field(
    machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node
) -> Value:
    """Note in a schema's field its validators: the schema asks them when it loads."""
    held = arguments.named.get(VALIDATE)
    return made if held is None else machine.allocate_new(InstanceObject(None, types_of(made), {VALIDATE: held}))


def form_field(machine: Machine, arguments: Arguments, receiver: Value | None, made: Value, node: nodes.Node) -> Value:
    """Note in a form's field what its validators and its pattern leave of what was sent.

    It is read from `cleaned` where forms clean, and from the field's own `data` where they do not.
    """
    qualname = next(iter(types_of(made)), "")
    constructor = machine.library.constructor(qualname)
    if constructor is None:
        return made
    bound = bind_arguments(constructor.parameters, arguments, True)
    validators = bound.values.get("validators")
    checks = [allowed_by(machine, one) for one in (elements_of(machine, validators) or [] if validators else [])]
    checks += [
        Allowed(bound.values[p.name]) for p in constructor.parameters if p.switch == PATTERN and p.name in bound.values
    ]
    held = "data" if machine.library.attribute(qualname, "cleaned") is None else "cleaned"
    for allowed in checks:
        source = machine.attribute(made, held, node) if allowed is not None else None
        if allowed is not None and isinstance(source, Unknown):
            return machine.allocate_new(InstanceObject(None, types_of(made), {held: allowed(source)}))
    return made
