"""Folding agrees with Python, stays small, and never raises."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cuspid.analysis.folding import MAX_SHIFT, as_constant, fold_binary, fold_format, fold_unary, text_of
from cuspid.analysis.limits import MAX_CONSTANT
from cuspid.model.facts import Constant

OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "/": operator.truediv,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
    "<<": operator.lshift,
    ">>": operator.rshift,
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
UNARY: dict[str, Callable[[Any], Any]] = {"-": operator.neg, "+": operator.pos, "~": operator.invert}
CONVERSIONS: dict[str, Callable[[Any], Any]] = {"": lambda value: value, "r": repr, "s": str, "a": ascii}
CONSTANTS: st.SearchStrategy[Constant] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(-(10**40), 10**40),
    st.floats(),
    st.complex_numbers(),
    st.text(max_size=20),
    st.binary(max_size=20),
)


def is_bounded(value: Constant) -> bool:
    if isinstance(value, (str, bytes)):
        return len(value) <= MAX_CONSTANT
    return not isinstance(value, int) or value.bit_length() <= MAX_CONSTANT


@given(st.sampled_from([*sorted(OPERATORS), "in", "not in", "is", "is not", "@", "?"]), CONSTANTS, CONSTANTS)
@example("**", 10, 10**9)
@example("**", 2**64, MAX_SHIFT)
@example("**", 0, -1)
@example("**", -8, 0.5)
@example("<<", 1, 10**12)
@example("<<", 1, -1)
@example("*", "a" * MAX_CONSTANT, 10**18)
@example("*", 10**18, b"abc")
@example("*", 2**9000, 2**9000)
@example("+", "a" * MAX_CONSTANT, "b" * MAX_CONSTANT)
@example("%", "%999999999d", 1)
@example("/", 10**400, 1)
@example("//", 1, 0)
def test_binary_is_pythons_result_or_nothing(op: str, left: Constant, right: Constant) -> None:
    folded = fold_binary(op, left, right)
    if folded is None:
        return
    assert is_bounded(folded.value)
    if op in OPERATORS:
        expected = OPERATORS[op](left, right)
        assert type(folded.value) is type(expected)
        assert folded.value == expected or expected != expected


@pytest.mark.parametrize(
    ("op", "left", "right", "expected"),
    [
        ("+", "a", "b", "ab"),
        ("*", "ab", 3, "ababab"),
        ("*", 3, b"x", b"xxx"),
        ("**", 2, 10, 1024),
        ("<<", 1, 8, 256),
        ("//", 7, 2, 3),
        ("%", 7, 4, 3),
        ("==", 1, True, True),
        ("in", "b", "abc", True),
        ("not in", b"x", b"abc", True),
        ("is", None, None, True),
        ("is not", None, 1, True),
        ("is", True, 1, False),
        ("<", "a", "b", True),
    ],
)
def test_binary(op: str, left: Constant, right: Constant, expected: Constant) -> None:
    folded = fold_binary(op, left, right)
    assert folded is not None
    assert (type(folded.value), folded.value) == (type(expected), expected)


@pytest.mark.parametrize(
    ("op", "left", "right"),
    [
        ("is", 1, 1),
        ("is", "a", "a"),
        ("%", "%s", "a"),
        ("%", b"%s", b"a"),
        ("in", 1, "abc"),
        ("in", "a", b"a"),
        ("+", "a", 1),
        ("/", 1, 0),
        ("<", 1, "a"),
        ("*", "a", MAX_CONSTANT + 1),
        ("**", 2, MAX_SHIFT + 1),
        ("<<", 1, MAX_SHIFT + 1),
        ("@", 1, 1),
    ],
)
def test_not_folded(op: str, left: Constant, right: Constant) -> None:
    assert fold_binary(op, left, right) is None


@given(st.sampled_from(["not", "-", "+", "~", "?"]), CONSTANTS.filter(lambda value: not isinstance(value, bool)))
def test_unary_is_pythons_result_or_nothing(op: str, operand: Constant) -> None:
    folded = fold_unary(op, operand)
    if op == "not":
        assert folded is not None
        assert folded.value is (not operand)
    elif folded is not None:
        assert op in "-+~"
        assert folded.value == UNARY[op](operand) or operand != operand


@given(
    CONSTANTS,
    st.sampled_from(["", "r", "s", "a"]),
    st.text(st.sampled_from("<>^=+-# 0123456789,_.bcdeEfFgGnosxX%²{}"), max_size=8),
)
@example(1, "", ">999999999")
@example("a", "", "9999999999999999999999")
@example(1.5, "", ".999999999f")
@example(10**600, "", "")
@example(10**3000, "", "d")
@example(10**6000, "r", "")
@example("x", "r", "9999")
def test_formatting_is_pythons_or_nothing(value: Constant, conversion: str, spec: str) -> None:
    text = fold_format(value, conversion, spec)
    if text is None:
        return
    assert len(text) <= 4 * MAX_CONSTANT
    assert text == format(CONVERSIONS[conversion](value), spec)


@pytest.mark.parametrize(
    ("value", "folded"),
    [
        ("a" * MAX_CONSTANT, True),
        ("a" * (MAX_CONSTANT + 1), False),
        (b"a" * (MAX_CONSTANT + 1), False),
        (1 << (MAX_CONSTANT - 1), True),
        (1 << MAX_CONSTANT, False),
        ([], False),
        ((), False),
        (None, True),
        (1.5, True),
    ],
)
def test_only_small_constants(value: object, folded: bool) -> None:
    assert (as_constant(value) is not None) is folded


def test_text_of() -> None:
    assert text_of(None) == "None"
    assert text_of("a'", "r") == '"a\'"'
    assert text_of("é", "a") == "'\\xe9'"
    assert text_of(b"a") == "b'a'"
    assert text_of("a" * (MAX_CONSTANT + 1)) is None
    assert text_of(1 << (MAX_SHIFT * 8)) is None
