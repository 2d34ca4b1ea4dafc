"""What a text reads as, by how it begins."""

from __future__ import annotations

from typing import Final

import pytest

from cuspid.analysis.languages import reads_as
from cuspid.analysis.values import Const, Text, Unknown, Value
from tests.unit.analysis.lab import run

NAME: Final = Unknown((), ("str",))


MACHINE: Final = run("").machine


def text(*parts: str | None) -> Value:
    """Make a text of known parts, and of an unknown one for each None."""
    return Text(tuple(NAME if part is None else Const(part) for part in parts), ())


@pytest.mark.parametrize(
    "parts",
    [
        ("SELECT id FROM users WHERE name = '", None, "'"),
        ("select id from users where name = '", None, "'"),
        ("SELECT ", None, " FROM users"),
        ("SELECT ", None),
        ("\n  -- all\n  /* of ** them */ (SELECT count(*) FROM t WHERE a = ", None),
        ("insert or replace into t values (", None, ")"),
        ("UPDATE ", None, " SET a = 1"),
        ("delete from t where a = ", None),
        ("WITH recent AS (SELECT 1) SELECT ", None),
        ("create temporary table ", None),
        ("DROP TABLE ", None),
        ("PRAGMA table_info(", None, ")"),
        ("CALL refresh('", None, "')"),
    ],
)
def test_reads_as_sql(parts: tuple[str | None, ...]) -> None:
    assert reads_as(MACHINE, "sql", text(*parts))


@pytest.mark.parametrize(
    "parts",
    [
        (None, " FROM users"),
        ("select a good book, ", None),
        ("update ", None),
        ("delete ", None),
        ("call ", None),
        ("show me ", None),
        ("create a table for ", None),
        ("drop ", None),
        ("with ", None, " as a guest"),
        ("copy ", None),
        ("exec ", None),
        ("", None),
    ],
)
def test_reads_as_no_sql(parts: tuple[str | None, ...]) -> None:
    assert not reads_as(MACHINE, "sql", text(*parts))


@pytest.mark.parametrize(
    ("language", "known", "expected"),
    [
        ("url", "https://", True),
        ("url", "/users/", False),
        ("ldap", "(uid=", True),
        ("ldap", "(&(objectClass=person)(uid=", True),
        ("ldap", "(a note: ", False),
        ("xpath", "//user[@name='", True),
        ("xpath", ".//user/", True),
        ("xpath", "user", False),
        ("template", "Hello {{ name }}, ", True),
        ("template", "Hello ", False),
    ],
)
def test_other_languages(language: str, known: str, expected: bool) -> None:
    assert reads_as(MACHINE, language, text(known, None)) is expected


def test_comments_without_an_end_take_no_time() -> None:
    assert not reads_as(MACHINE, "sql", text("/**/" * 900 + "/*", None))


def test_bytes_and_constants() -> None:
    assert reads_as(MACHINE, "sql", Const(b"DELETE FROM t"))
    assert not reads_as(MACHINE, "sql", Const(3))
    assert not reads_as(MACHINE, "sql", NAME)
