"""Which characters a kind can bear, and when what is known of a string makes it harmless."""

from __future__ import annotations

import pytest

from cuspid.analysis.charsets import (
    ABSENT,
    ALNUM,
    BREAKING,
    DIGITS,
    PRINTABLE,
    SAFE_CHARACTERS,
    WORD,
    facts_from_charset,
    method_charset,
    satisfied,
)

DANGEROUS = {
    "sql": "'\";-()\\ \n",
    "command": " ;|&$`<>\"'\\\n*?(){}",
    "code": "().[]'\" =",
    "path": "/\\",
    "html": "<>\"'&",
    "redirect": "/\\:@",
    "url": "/?#@:.",
    "log": "\n\r",
    "header": "\n\r",
    "ldap": "()*\\",
    "template": "{%",
    "format": "{%",
    "xml": "<&",
}


@pytest.mark.parametrize(("kind", "characters"), sorted(DANGEROUS.items()))
def test_a_character_that_means_something_is_not_safe(kind: str, characters: str) -> None:
    assert not SAFE_CHARACTERS[kind] & set(characters)
    for character in characters:
        assert kind not in facts_from_charset(ALNUM | {character})


@pytest.mark.parametrize("kind", sorted(set(SAFE_CHARACTERS) - {"import"}))
def test_letters_and_digits_harm_nothing(kind: str) -> None:
    assert kind in facts_from_charset(ALNUM)


@pytest.mark.parametrize(
    ("charset", "present", "missing"),
    [
        (DIGITS, {"import", "session", "attribute", "sql", "path.dots", ABSENT + "/"}, set()),
        (WORD, {"sql", "code", "path.dots"}, {"import"}),
        (WORD | {"."}, {"sql", "path"}, {"path.dots", "code"}),
        (PRINTABLE, set(), {"sql", "command", "path", "html", "log", "path.dots", ABSENT + "\n"}),
        (PRINTABLE - {"\n"}, {ABSENT + "\n"}, {"log", ABSENT + "\r"}),
        (PRINTABLE - {"\n", "\r"}, {"log", "header"}, {"cookie", "html"}),
    ],
)
def test_facts(charset: frozenset[str], present: set[str], missing: set[str]) -> None:
    facts = set(facts_from_charset(charset))
    assert present <= facts
    assert not missing & facts


@pytest.mark.parametrize("name", ["isalnum", "isalpha", "isdigit", "isdecimal", "isnumeric", "isidentifier"])
def test_a_test_method_agrees_with_python(name: str) -> None:
    charset = method_charset(name)
    assert charset is not None
    for character in map(chr, range(128)):
        text = "a" + character if name == "isidentifier" else character
        assert getattr(text, name)() is (character in charset)


def test_other_methods_tell_nothing() -> None:
    assert method_charset("isspace") is None
    assert method_charset("upper") is None


@pytest.mark.parametrize(
    ("kind", "cleared", "is_first", "expected"),
    [
        ("sql", {"sql"}, True, True),
        ("sql", {"*"}, True, True),
        ("sql", {"html"}, True, False),
        ("sql.text", {"sql"}, True, True),
        ("sql", {"sql.text"}, True, False),
        ("argv", {"command"}, True, True),
        ("command", {"argv"}, True, False),
        ("redirect", {"url"}, True, True),
        ("url", {"redirect"}, True, False),
        ("redirect", {"redirect.rooted"}, True, False),
        ("redirect", {"redirect.rooted", "redirect.single"}, True, True),
        ("path", {"path.dots"}, True, False),
        ("path", {"path.dots"}, False, True),
        ("path", {"path.dots", "path.root"}, True, True),
        ("path", {"path.dots", "path.joined"}, False, False),
        ("path", {"path.dots", "path.joined", "path.relative"}, False, True),
        ("path", {ABSENT + ".."}, False, True),
        ("path", {"path.root"}, False, False),
        ("html", {ABSENT + "<"}, True, False),
        ("html", {ABSENT + "<", ABSENT + ">"}, True, True),
        ("log", {ABSENT + "\n"}, True, True),
        ("sql", {ABSENT + "'"}, True, False),
    ],
)
def test_satisfied(kind: str, cleared: set[str], is_first: bool, expected: bool) -> None:
    assert satisfied(kind, frozenset(cleared), is_first) is expected


@pytest.mark.parametrize("kind", sorted(BREAKING))
def test_all_breaking_characters_must_be_absent(kind: str) -> None:
    every = [ABSENT + character for character in BREAKING[kind]]
    assert satisfied(kind, frozenset(every), True)
    for one in every:
        assert not satisfied(kind, frozenset(every) - {one}, True)
