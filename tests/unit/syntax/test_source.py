"""Any bytes become a text, and what was guessed is said."""

from __future__ import annotations

import ast
import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.model.finding import Trouble
from cuspid.syntax.source import TEXT_ENCODINGS, Source, decode, from_text


def said(source: Source) -> list[tuple[Trouble, int, str]]:
    return [(trouble.trouble, trouble.line, trouble.message) for trouble in source.troubles]


def test_plain_utf8() -> None:
    source = decode("x = 'é'\n".encode())
    assert (source.text, source.encoding, source.newline, source.has_bom, said(source)) == (
        "x = 'é'\n",
        "utf-8",
        "\n",
        False,
        [],
    )
    assert source.lines == ["x = 'é'", ""]


def test_empty() -> None:
    source = decode(b"")
    assert (source.text, source.lines, said(source)) == ("", [""], [])


@pytest.mark.parametrize(
    "cookie",
    [
        b"# coding: latin-1",
        b"#!/usr/bin/python\n# -*- coding: iso-8859-1 -*-",
        b"\n# vim: set fileencoding=latin1 :",
        b"\x0c# coding=cp1252",
    ],
)
def test_a_cookie_in_the_first_two_lines(cookie: bytes) -> None:
    source = decode(cookie + b"\nx = '\xe9'\n")
    assert source.lines[-2] == "x = 'é'"
    assert said(source) == []


@pytest.mark.parametrize("before", [b"\n\n", b"x = 1\n", b"'''\n"])
def test_a_cookie_elsewhere_is_none(before: bytes) -> None:
    source = decode(before + b"# coding: cp1251\nx = '\xe9'\n")
    assert source.encoding == "latin-1"
    assert [message for _, _, message in said(source)] == ["bytes that are not utf-8, read as latin-1"]


@pytest.mark.parametrize(
    "name", ["rot13", "zlib", "hex", "base64", "utf-16", "idna", "os", "..evil", "no-such-codec", "uft-8", "mbcs"]
)
def test_no_codec_but_plain_text_encodings(name: str) -> None:
    source = decode(f"# coding: {name}\nvalue = 'é'\n".encode())
    assert source.lines[1] == "value = 'é'"
    assert said(source) == [(Trouble.ENCODING, 1, f"unknown encoding {name!r}, read as UTF-8")]


def test_every_encoding_allowed_is_a_text_encoding() -> None:
    for name in TEXT_ENCODINGS:
        try:
            codec = codecs.lookup(name)
        except LookupError:
            continue  # one that this Python does not have
        assert codec._is_text_encoding, name
        assert b"x".decode(name) or name == "utf_7"


def test_code_hidden_by_an_encoding_is_seen() -> None:
    source = decode(b"# coding: utf-7\n# +AAo-eval(x)\n")
    assert source.lines[2] == "eval(x)"
    source = decode(b"# coding: unicode_escape\n# \\neval(x)\n")
    assert source.lines[2] == "eval(x)"


def test_the_mark_at_the_start_is_no_character() -> None:
    source = decode(codecs.BOM_UTF8 + b"x = 1\n")
    assert (source.text, source.has_bom, said(source)) == ("x = 1\n", True, [])
    source = decode(codecs.BOM_UTF8 + b"# coding: latin-1\nx = '\xc3\xa9'\n")
    assert source.lines[1] == "x = 'é'"
    assert said(source) == [(Trouble.ENCODING, 1, "encoding 'latin-1' after a UTF-8 mark, read as UTF-8")]


def test_bytes_that_are_not_utf8() -> None:
    source = decode(b"a = 1\r\nb = '\xff'\r\n")
    assert source.lines == ["a = 1", "b = 'ÿ'", ""]
    assert said(source) == [(Trouble.ENCODING, 2, "bytes that are not utf-8, read as latin-1")]


def test_bytes_that_are_not_of_their_encoding_but_utf8() -> None:
    source = decode("# coding: ascii\nx = 'é'\n".encode())
    assert source.lines[1] == "x = 'é'"
    assert said(source) == [(Trouble.ENCODING, 2, "bytes that are not ascii, read as utf-8")]


@pytest.mark.parametrize(
    ("data", "newline"),
    [(b"a\nb\n", "\n"), (b"a\r\nb\r\n", "\r\n"), (b"a\rb\r", "\r"), (b"a\nb\r\n", "\n"), (b"a", "\n")],
)
def test_line_ends(data: bytes, newline: str) -> None:
    source = decode(data)
    assert source.newline == newline
    assert "\r" not in source.text
    assert source.lines[0] == "a"


def test_only_line_ends_end_lines() -> None:
    text = "a\x0b\x0c\x1c\x85\u2028b\nc"
    assert from_text(text).lines == ["a\x0b\x0c\x1c\x85\u2028b", "c"]


def test_half_a_surrogate_pair_is_replaced() -> None:
    source = decode(b"# coding: raw_unicode_escape\nx = '\\ud800'\n")
    assert source.lines[1] == "x = '\ufffd'"
    assert said(source) == [(Trouble.ENCODING, 2, "half a surrogate pair is no character")]


def test_slices() -> None:
    source = from_text("abc\ndef\nghi")
    assert source.slice(1, 1, 1, 2) == "b"
    assert source.slice(1, 2, 3, 1) == "c\ndef\ng"
    assert source.slice(7, 0, 9, 1) == "\n"
    assert source.line(0) == source.line(9) == ""


@given(st.binary(max_size=200))
def test_any_bytes_decode(data: bytes) -> None:
    source = decode(data)
    source.text.encode()
    assert source.text.split("\n") == source.lines


@given(st.sampled_from(sorted(TEXT_ENCODINGS)), st.binary(max_size=60))
def test_any_cookie_decodes(name: str, data: bytes) -> None:
    source = decode(b"# coding: " + name.encode() + b"\n" + data)
    source.text.encode()


@given(st.text(alphabet="ab#é\n\r\x0c'\" ", max_size=40))
def test_python_reads_the_same(text: str) -> None:
    data = text.encode()
    try:
        expected = ast.parse(data)
    except (SyntaxError, ValueError):
        return
    assert ast.dump(ast.parse(decode(data).text)) == ast.dump(expected)
