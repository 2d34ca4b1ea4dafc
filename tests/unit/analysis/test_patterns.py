"""From a regular expression to the characters that a match can hold; `re` itself is the judge."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cuspid.analysis.charsets import PRINTABLE
from cuspid.analysis.patterns import MAX_PATTERN, is_anchored, negated_class, pattern_charset

LOWER = frozenset(string.ascii_lowercase)
DIGITS = frozenset(string.digits)


@pytest.mark.parametrize(
    ("pattern", "charset"),
    [
        ("[a-z]+", LOWER),
        ("abc", frozenset("abc")),
        ("[a-z]{1,20}", LOWER),
        ("[a-z]+?", LOWER),
        ("(?:ab|cd)*", frozenset("abcd")),
        ("(a)(?P<name>b)", frozenset("ab")),
        (r"\d{4}-\d\d", DIGITS | {"-"}),
        (r"\w", frozenset(string.ascii_letters + string.digits + "_")),
        (r"[^/\\]+", PRINTABLE - {"/", "\\"}),
        (r"(?=x)[a-z]+(?!y)", LOWER),
        (r"(a)\1", frozenset("a")),
        ("", frozenset()),
        ("^[a-z]$", LOWER),
        (".", None),
        (".*", None),
        ("[a-z]+.", None),
        ("[^a]", None),
        (r"[\u0100-\uffff]", None),
        ("(", None),
        ("[a-", None),
        ("a{2,1}", None),
        ("a" * (MAX_PATTERN + 1), None),
    ],
)
def test_whole(pattern: str, charset: frozenset[str] | None) -> None:
    assert pattern_charset(pattern, whole=True) == charset


@pytest.mark.parametrize(
    ("pattern", "known"),
    [
        ("[a-z]+$", True),
        (r"[a-z]+\Z", True),
        ("[a-z]+", False),
        ("^[a-z]+", False),
        ("^[a-z]+$", True),
        ("[a-z]+$|x", False),
        ("([a-z]+$)", False),
        ("", False),
    ],
)
def test_a_match_must_be_anchored_at_its_end(pattern: str, known: bool) -> None:
    assert (pattern_charset(pattern, whole=False) is not None) is known


def test_the_end_of_a_line_is_not_that_of_the_text() -> None:
    assert re.match("(?m)[a-z]+$", "a\n; rm -rf /")
    assert pattern_charset("(?m)[a-z]+$", whole=False) is None


@pytest.mark.parametrize(
    ("pattern", "expected"), [("^a", True), (r"\Aa", True), ("a", False), ("^a|b", False), ("(^a)", False)]
)
def test_is_anchored(pattern: str, expected: bool) -> None:
    assert is_anchored(pattern) is expected


@pytest.mark.parametrize(
    ("pattern", "left"),
    [
        ("[^a-z]", LOWER),
        ("[^a-z]+", LOWER),
        ("[^a-z]*", LOWER),
        ("[^a]", frozenset("a")),
        ("[/]", PRINTABLE - {"/"}),
        (r"[<>\"]", PRINTABLE - {"<", ">", '"'}),
        ("[^a-z]x", None),
        (".", None),
        ("[^a-z]|b", None),
        ("(", None),
    ],
)
def test_what_is_left_when_a_class_is_removed(pattern: str, left: frozenset[str] | None) -> None:
    assert negated_class(pattern) == left
    if left is not None:
        assert set(re.sub(pattern, "", "".join(sorted(PRINTABLE)))) == left


def test_runs_of_two_leave_single_characters() -> None:
    assert re.sub("[^a-z]{2,}", "", "a;b") == "a;b"
    assert negated_class("[^a-z]{2,}") is None


ATOMS = st.sampled_from([*"abz09_-. ", r"\d", r"\w", r"\s", "[a-f]", "[^a-f]", "[xyz]", r"\.", "[0-9-]", r"[^\w]"])
PATTERNS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.tuples(inner, st.sampled_from(["*", "+", "?", "{1,2}"])).map(lambda pair: f"(?:{pair[0]}){pair[1]}"),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"({'|'.join(parts)})"),
    ),
    max_leaves=6,
)


@given(PATTERNS, st.text(st.sampled_from("ab.z09_-; \n/<"), max_size=8))
@example("[a-f]+", "abc")
def test_a_match_holds_no_other_character(pattern: str, text: str) -> None:
    charset = pattern_charset(pattern, whole=True)
    if charset is not None and re.fullmatch(pattern, text):
        assert set(text) <= charset


@given(st.text(st.sampled_from("abc()[]{}|*+?^$\\.dw-,:=!<>P0123456789\né"), max_size=40), st.booleans())
@example("(" * 1500, True)
@example("(?:" * 600 + ")" * 600, True)
@example("a{4294967296}", True)
@example("(?P<a>(?P<a>", False)
@example("[\\d-z]", True)
@example("((a)|b)\\2(?(1)a|b)", True)
def test_no_pattern_raises(pattern: str, whole: bool) -> None:
    charset = pattern_charset(pattern, whole)
    assert charset is None or isinstance(charset, frozenset)
    assert negated_class(pattern) is None or negated_class(pattern) is not None
    assert is_anchored(pattern) in (True, False)
