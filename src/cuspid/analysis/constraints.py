"""What a framework checks of a parameter or a model's field before the program sees it, written beside it as a call:
`Query(pattern="^[a-z]+$")`, `Field(regex=…)`; and whether such a call injects what another function gives.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import facts_from_charset
from cuspid.analysis.machine import Machine
from cuspid.analysis.patterns import is_anchored, pattern_charset
from cuspid.analysis.values import Const, PathValue, Symbol, Text, Union, Unknown, Value
from cuspid.knowledge.items import ClassItem, FunctionItem
from cuspid.syntax import nodes

PATTERN: Final = "value.pattern"
"""The switch of a parameter that holds a pattern which the whole value has to match."""


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


def constrained(machine: Machine, expression: nodes.Expression | None, value: Value) -> Value:
    """Return a value for which the constraints that a call states hold."""
    if expression is None or not value.labels:
        return value
    item = described(machine, expression)
    if item is None or not isinstance(expression, nodes.Call):
        return value
    names = {parameter.name for parameter in item.parameters if parameter.switch == PATTERN}
    for argument in expression.arguments:
        if argument.name in names:
            pattern = machine.evaluate(argument.value)
            if isinstance(pattern, Const) and isinstance(pattern.value, str) and is_anchored(pattern.value):
                charset = pattern_charset(pattern.value, False)
                if charset is not None:
                    return cleared(value, frozenset(facts_from_charset(charset)))
    return value


def cleared(value: Value, kinds: frozenset[str]) -> Value:
    """Return a value that is harmless for these kinds."""
    labels = tuple([label.without(kinds) for label in value.labels])
    if isinstance(value, Unknown):
        return Unknown(labels, value.types)
    if isinstance(value, Text):
        return Text(tuple([cleared(part, kinds) for part in value.parts]), labels, value.is_bytes)
    if isinstance(value, PathValue):
        return PathValue(cleared(value.text, kinds), value.types)
    if isinstance(value, Union):
        return Union(tuple([cleared(option, kinds) for option in value.options]), labels)
    return value
