"""The format's integers, texts and floats, over their whole range."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.syntax import nodes, tags
from cuspid.syntax.cursor import Cursor, FormatError
from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import from_text


def written(value: int) -> bytes:
    """The shortest form of an integer, as the format defines it."""
    if -10 <= value <= 117:
        return bytes([(value + 10) << 1])
    if -100 <= value <= 16_283:
        return ((value + 100) << 2 | 1).to_bytes(2, "little")
    if -10_000 <= value <= 536_860_911:
        return ((value + 10_000) << 3 | 3).to_bytes(4, "little")
    magnitude = abs(value)
    size = (magnitude.bit_length() + 7) // 8
    return b"\x0f" + written(size << 1 | (value < 0)) + magnitude.to_bytes(size, "little")


EDGES = [
    -10,
    -11,
    -100,
    -101,
    -10_000,
    -10_001,
    0,
    117,
    118,
    16_283,
    16_284,
    536_860_911,
    536_860_912,
    2**63,
    -(2**63),
    2**700,
    -(2**9000),
]


@pytest.mark.parametrize("value", EDGES)
def test_integers_at_the_edges_of_each_form(value: int) -> None:
    cursor = Cursor(written(value) + b"rest")
    assert cursor.bare_int() == value
    assert cursor.data[cursor.pos :] == b"rest"


@given(st.integers())
def test_any_integer(value: int) -> None:
    assert Cursor(written(value)).bare_int() == value


@given(st.integers(min_value=0, max_value=2**80))
def test_the_parser_writes_integers_so(value: int) -> None:
    statement = parse_module(from_text(f"{value}\n"), "a.py").module.body[0]
    assert isinstance(statement, nodes.ExprStmt)
    assert isinstance(statement.value, nodes.Constant)
    assert (type(statement.value.value), statement.value.value) == (int, value)


@pytest.mark.parametrize("size", [0, 1, 107, 108, 117, 118, 119, 16_283, 16_284, 70_000])
def test_texts_and_places_of_every_size(size: int) -> None:
    body = parse_module(from_text("\n" * size + f'"{"a" * size}"; y\n'), "a.py").module.body
    first, second = body
    assert isinstance(first, nodes.ExprStmt)
    assert isinstance(first.value, nodes.Constant)
    assert first.value.value == "a" * size
    assert (first.line, first.column, first.end_line, first.end_column) == (size + 1, 0, size + 1, size + 2)
    assert (second.line, second.column, second.end_column) == (size + 1, size + 4, size + 5)


@given(st.floats(allow_nan=False))
def test_any_float(value: float) -> None:
    assert Cursor(bytes([tags.FLOAT]) + struct.pack("<d", value)).tagged_float() == value


@pytest.mark.parametrize("data", [b"", b"\x03", b"\x07\x01", b"\x01", b"\x0f", b"\x04\x16", bytes([tags.LOCATION])])
def test_broken_data_raises_what_the_parse_expects(data: bytes) -> None:
    for read in (Cursor.tagged_int, Cursor.location, Cursor.flag, Cursor.tagged_str):
        cursor = Cursor(data)
        try:
            read(cursor)
        except (FormatError, IndexError):
            continue
        assert cursor.pos >= len(data)
