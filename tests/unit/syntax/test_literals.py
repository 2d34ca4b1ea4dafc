"""Literal values that are read from the source, compared with what Python makes of them."""

from __future__ import annotations

import ast
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.syntax.literals import bytes_value, plain_string, string_value, unescape

PIECES = [
    "\\n",
    "\\\\",
    "\\'",
    '\\"',
    "\\a",
    "\\x41",
    "\\101",
    "\\0",
    "\\777",
    "\\u00e9",
    "\\ud800",
    "\\U0001F600",
    "\\N{DASH}",
    "\\\n",
    "\\q",
    "é",
    "a",
    "{",
    " ",
]


@given(st.lists(st.sampled_from(PIECES)))
def test_escapes_mean_what_python_says(pieces: list[str]) -> None:
    text = "".join(piece for piece in pieces if piece != "\\N{DASH}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert unescape(text) == ast.literal_eval(f'"""{text} """')[:-1]


def test_named_characters() -> None:
    assert unescape("\\N{EM DASH}\\N{no such name}") == "—\\N{no such name}"


@given(st.lists(st.sampled_from(["\\n", "\\x41", "\\xff", "\\101", "\\777", "\\u0041", "\\N{x}", "\\\\", "a", "\\q"])))
def test_escapes_of_bytes(pieces: list[str]) -> None:
    text = "".join(pieces)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert bytes_value(text) == ast.literal_eval(f'b"""{text} """')[:-1]


@pytest.mark.parametrize(
    "source",
    [
        "'a'",
        "'a' \"b\"",
        "r'\\n' '\\n'",
        "'''a'b''c'''",
        "'a' # c\n  'b'",
        "'a' \\\n'b'",
        "u'x'",
        '"""a\\""" b"""',
        "''",
    ],
)
def test_adjacent_literals(source: str) -> None:
    assert string_value(source) == ast.literal_eval(f"({source}\n)")


@pytest.mark.parametrize("source", ["a", "'a", "'a' b", "f(x)", "'''a''"])
def test_what_is_no_string(source: str) -> None:
    assert string_value(source) is None


def test_plain_strings() -> None:
    assert plain_string("'a'") and plain_string('"b c"')
    assert not any(map(plain_string, ["r'a'", "'a' 'b'", "'\\n'", "'", "", "'''a'''", "x"]))
