"""Texts of known and unknown parts: how operations keep their order, and what they fold to."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cuspid.analysis.limits import MAX_CONSTANT, MAX_TEXT_PARTS
from cuspid.analysis.taint import Step, new_label
from cuspid.analysis.texts import is_stringy, known_prefix, make_text, skeleton
from cuspid.analysis.values import ANY_INT, ANY_STRING, NONE, Const, Text, Unknown, Value
from tests.unit.analysis.lab import run

TAINTED = Unknown((new_label("request", Step("a.py", 1, 0, 1, 1, "comes from the request", None), 1),), ("str",))


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ([], ""),
        ([Const("a"), Const("b")], "ab"),
        ([Const("a"), TAINTED, Const("b"), Const("c")], "a\0bc"),
        ([TAINTED], None),
        ([Const(""), TAINTED, Const("")], None),
        ([TAINTED, TAINTED], "\0\0"),
    ],
)
def test_make_text(parts: list[Value], expected: str | None) -> None:
    made = make_text(parts)
    assert skeleton(made) == expected
    assert bool(made.labels) is (TAINTED in parts)


def test_bytes() -> None:
    assert skeleton(make_text([Const(b"a"), Const(b"b")], True)) == "ab"
    empty = make_text([], True)
    assert isinstance(empty, Const)
    assert empty.value == b""


def test_too_many_parts_keep_their_labels_only() -> None:
    made = make_text([TAINTED, Const("a")] * MAX_TEXT_PARTS)
    assert isinstance(made, Unknown)
    assert made.types == ("str",)
    assert made.labels == TAINTED.labels


def test_known_text_is_bounded() -> None:
    made = make_text([Const("a" * MAX_CONSTANT), TAINTED, Const("b" * MAX_CONSTANT), Const("c" * MAX_CONSTANT)])
    known = [part.value for part in made.parts if isinstance(part, Const)] if isinstance(made, Text) else []
    assert all(isinstance(text, str) and len(text) <= MAX_CONSTANT for text in known)
    assert made.labels == TAINTED.labels


@pytest.mark.parametrize(
    ("value", "prefix"),
    [
        (Const("abc"), "abc"),
        (Const(b"abc"), "abc"),
        (Const(1), ""),
        (Text((Const("a"), ANY_STRING), ()), "a"),
        (Text((ANY_STRING, Const("a")), ()), ""),
        (ANY_STRING, ""),
    ],
)
def test_known_prefix(value: Value, prefix: str) -> None:
    assert known_prefix(value) == prefix


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Const("a"), True),
        (Const(1), False),
        (ANY_STRING, True),
        (Unknown(), False),
        (ANY_INT, False),
        (NONE, False),
        (Unknown((), ("str", "int")), False),
        (Text((ANY_STRING, ANY_STRING), ()), True),
    ],
)
def test_is_stringy(value: Value, expected: bool) -> None:
    assert is_stringy(value) is expected


FOLDED = [
    "'a' + 'b' * 3",
    "'%s-%d-%%' % ('a', 3)",
    "'%(k)s' % {'k': 'v'}",
    "'{}{}'.format('a', 1)",
    "'{1}{0}'.format('a', 'b')",
    "'{k}{{}}'.format(k='v')",
    "'{0[0]}{k[x]}'.format(['a'], k={'x': 'b'})",
    "f'{1 + 1:03d}{\"a\"!r}'",
    "f'{\"a\":>5}|'",
    "','.join(['a', 'b', 'c'])",
    "'a,b'.split(',')[1]",
    "'abc'.upper().replace('B', 'x')",
    "'abc'[1:]",
    "'abc'[-1]",
    "'abc'[::-1]",
    "' a '.strip()",
    "'abc'.startswith('ab')",
    "'abc'.removeprefix('a')",
    "'a' 'b'",
    "'abc'.encode().decode()",
    "'a-b'.partition('-')[2]",
    "str(12)",
    "str(None) + repr('a')",
    "len('abc')",
    "'b' in 'abc'",
    "chr(65) + str(ord('a'))",
    "'%5s|%-5s|' % ('a', 'b')",
    "'%05.1f' % 3.14159",
    "'%x' % 255",
]


@pytest.mark.parametrize("expression", FOLDED)
def test_folding_agrees_with_python(expression: str) -> None:
    shown = run(f"x = {expression}\n").show("x")
    expected = repr(eval(expression))
    assert shown == expected or shown.startswith("<"), f"{shown} instead of {expected}"


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("'a' + q + 'b'", "a<request>b"),
        ("f'a{q}b'", "a<request>b"),
        ("'a%sb' % q", "a<request>b"),
        ("'a%sb%s' % (q, 'c')", "a<request>bc"),
        ("'a{}b'.format(q)", "a<request>b"),
        ("'a{k}b'.format(k=q)", "a<request>b"),
        ("'-'.join(['a', q])", "a-<request>"),
        ("('a' + q).upper()", "A<request:str>"),
        ("f'{q}{n}'", "<request><:int>"),
        ("f'a{q:d}'", "a<:int>"),
        ("'a%db' % q", "a<:int>b"),
        ("'a' if n else 'b' + q", "'a' | b<request>"),
        ("'a' + ('b' if n else 'c')", "'ab' | 'ac'"),
    ],
)
def test_parts_stay_in_order(expression: str, shown: str) -> None:
    assert run(f"import lab\nq = lab.request()\nn = lab.number()\nx = {expression}\n").show("x") == shown


TEMPLATES = st.text(st.sampled_from("%s%d%(a)s%%%{}{0}{a}{{}}!r:>9.*[]xé\n#-+ 0123456789lLh"), max_size=24)


@settings(max_examples=60, deadline=None)
@given(TEMPLATES, st.sampled_from(["q", "(q, 1)", "{'a': q}", "1", "()", "lab.rows()"]))
def test_no_template_raises(template: str, right: str) -> None:
    lab = run(f"import lab\nq = lab.request()\nx = {template!r} % {right}\ny = {template!r}.format({right}, a=q)\n")
    assert lab.value("x") is not None
    assert lab.value("y") is not None
