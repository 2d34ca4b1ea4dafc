"""Operations on known constants, bounded in size: folding never becomes an allocation bomb, and never raises.

>>> fold_binary("+", "a", "b")
Folded("ab")
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, Final

from cuspid.analysis.limits import MAX_CONSTANT
from cuspid.model.facts import Constant

FOLDING_ERRORS: Final = (
    ArithmeticError,
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    OverflowError,
    MemoryError,
)

_OPERATORS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "|": operator.or_,
    "&": operator.and_,
    "^": operator.xor,
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
MAX_SHIFT: Final = 256
"""Bits of a folded shift or exponent: larger numbers decide no branch that matters."""


class Folded:
    """A constant result; functions return None where there is none."""

    def __init__(self, value: Constant) -> None:
        self.value = value


def as_constant(value: object) -> Folded | None:
    """Wrap a result if it is a constant of bounded size."""
    if value is None or isinstance(value, (bool, float, complex)):
        return Folded(value)
    if isinstance(value, int):
        return Folded(value) if value.bit_length() <= MAX_CONSTANT else None
    if isinstance(value, (str, bytes)):
        return Folded(value) if len(value) <= MAX_CONSTANT else None
    return None


def fold_binary(op: str, left: Constant, right: Constant) -> Folded | None:
    """Fold an arithmetic or comparison operator, or `in`, `not in`, `is`, `is not`."""
    if op in ("is", "is not"):
        if left is None or right is None or isinstance(left, bool) or isinstance(right, bool):
            same = left is right
            return Folded(same if op == "is" else not same)
        return None
    if op == "*" and _is_too_large(left, right):
        return None
    if op in ("**", "<<", ">>") and not _is_small_power(left, right):
        return None
    try:
        if op == "in" or op == "not in":
            return _fold_contains(op, left, right)
        if op == "**":
            return as_constant(operator.pow(left, right))
        if op == "<<":
            return as_constant(operator.lshift(left, right))
        if op == ">>":
            return as_constant(operator.rshift(left, right))
        function = _OPERATORS.get(op)
        if function is None or (op == "%" and isinstance(left, (str, bytes))):
            return None
        return as_constant(function(left, right))
    except FOLDING_ERRORS:
        return None


def _fold_contains(op: str, left: Constant, right: Constant) -> Folded | None:
    found: bool | None = None
    if isinstance(left, str) and isinstance(right, str):
        found = left in right
    if isinstance(left, bytes) and isinstance(right, bytes):
        found = left in right
    return None if found is None else Folded(found if op == "in" else not found)


def _is_too_large(left: Constant, right: Constant) -> bool:
    for one, other in ((left, right), (right, left)):
        if isinstance(one, (str, bytes)) and isinstance(other, int):
            return len(one) * max(other, 0) > MAX_CONSTANT
    return False


def _is_small_power(left: Constant, right: Constant) -> bool:
    if not isinstance(left, (int, float)) or not isinstance(right, (int, float)):
        return False
    return abs(right) <= MAX_SHIFT and (isinstance(left, float) or abs(left) <= 1 << 64)


def fold_unary(op: str, operand: Constant) -> Folded | None:
    """Fold `not`, `-`, `+`, `~`."""
    try:
        if op == "not":
            return Folded(not operand)
        if isinstance(operand, (int, float, complex)):
            if op == "-":
                return as_constant(-operand)
            if op == "+":
                return as_constant(+operand)
        if isinstance(operand, int) and op == "~":
            return as_constant(~operand)
    except FOLDING_ERRORS:
        return None
    return None


def text_of(value: Constant, conversion: str = "") -> str | None:
    """Return `str(value)` or `repr(value)`, if it is of bounded size."""
    if isinstance(value, (str, bytes)) and len(value) > MAX_CONSTANT:
        return None
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() > MAX_SHIFT * 8:
        return None
    if conversion == "r":
        return repr(value)
    return ascii(value) if conversion == "a" else str(value)


def fold_format(value: Constant, conversion: str, spec: str) -> str | None:
    """Format one constant as an f-string does."""
    digits = "".join([c if c.isdigit() else " " for c in spec]).split()
    if any([len(d) > 4 for d in digits]):
        return None
    text = text_of(value, conversion) if conversion else None
    try:
        if conversion:
            return None if text is None else format(text, spec)
        return format(value, spec) if spec else text_of(value)
    except FOLDING_ERRORS:
        return None
