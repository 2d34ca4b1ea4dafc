"""Comments, and what only looks like one."""

from __future__ import annotations

import io
import sys
import sysconfig
import tokenize
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.syntax.comments import scan
from cuspid.syntax.depth import visible
from cuspid.syntax.source import decode, from_text


def comments(text: str) -> list[tuple[int, int, str, bool]]:
    found = scan(text, text.split("\n")).comments
    return [(comment.line, comment.column, comment.text, comment.is_alone) for comment in found]


def test_alone_and_trailing() -> None:
    assert comments("# a\nx = 1  # b\n\t # c\n#") == [
        (1, 0, "# a", True),
        (2, 7, "# b", False),
        (3, 2, "# c", True),
        (4, 0, "#", True),
    ]


@pytest.mark.parametrize(
    "string",
    [
        "'# no'", '"# no"', "'''# no\n# no'''", '"""\n# no " "" \\""" # no\n"""', r"'\'# no'", r"r'\'# no'", "b'# no'",
        "rb'# no'", "Rb\"# no\"", "u'# no'", "f'# no'", "f'{x}# no'", "f'{{# no}}'", "f'{x!r:#>{w}}# no'",
        "f'{x[\"# no\"]}'",
        "f'{x['# no']}'", "f'{f'{f'# no'}'}'", "f'''{\nx\n:#x}# no'''", "rf'\\{x}# no'", "f'\\N{NUMBER SIGN}# no'",
        "f'\\{x}# no'",
        "t'{x}# no'", "'a' '# no' \"# no\"", "'a\\\n# no'", "f'{x:{y:{z}}#}'", "f'{lambda: 1}# no'",
        "f'{(lambda x: 1)}# no'",
        "f'{x!=y}# no'", "f'{ {1: 2}[1] }# no'", "f''", "''", "''''''", "f'{x:%H:%M#}'",
    ],
)  # fmt: skip
def test_strings_hold_no_comments(string: str) -> None:
    text = f"x = {string}; y # yes"
    assert [entry[2] for entry in comments(text)] == ["# yes"]


def test_names_are_no_prefixes() -> None:
    # `xf'…'` is a name and a string, which has no fields.
    assert [entry[2] for entry in comments("xf'{' # yes")] == ["# yes"]


def test_comments_in_fields() -> None:
    text = "f'''{\nx # yes }\n}# no''' # too"
    assert [entry[2] for entry in comments(text)] == ["# yes }", "# too"]


def test_strings_without_an_end() -> None:
    assert comments("x = 'abc # no\ny # yes") == [(2, 2, "# yes", False)]
    assert comments("x = '''abc # no\ny # no") == []
    assert comments("x = f'abc # no\ny # yes") == [(2, 2, "# yes", False)]
    assert comments("x = f'{'") == []


def test_what_is_visible_keeps_its_place() -> None:
    text = "a = 'b.c' # d\nf'''x{y}\nz'''; w"
    found = scan(text, text.split("\n"))
    assert visible(text, found.hidden) == "a =          \nf    {y}\n    ; w"


def test_hostile_texts_take_linear_time() -> None:
    for text in (
        "'" * 200_001,
        "f'{" * 100_000,
        "f'{x:{" * 50_000,
        '"""' * 70_001,
        "f'\\N{" * 50_000,
        "#" * 300_000,
        "'\\" * 100_000,
    ):
        scan(text, text.split("\n"))


@given(st.text(alphabet="f'\"{}#\\n\n:!rN[]() x", max_size=60))
def test_any_text_is_scanned(text: str) -> None:
    found = scan(text, text.split("\n"))
    ends = [end for pair in found.hidden for end in pair]
    assert ends == sorted(ends)
    assert len(visible(text, found.hidden)) == len(text)
    assert visible(text, found.hidden).count("\n") == text.count("\n")


def test_the_standard_tokenizer_finds_the_same() -> None:
    library = Path(sysconfig.get_path("stdlib"))
    files = sorted(path for path in library.glob("*.py") if path.stat().st_size < 100_000)[::6]
    assert len(files) > 10
    for path in files:
        source = decode(path.read_bytes())
        tokens = tokenize.generate_tokens(io.StringIO(source.text).readline)
        expected = [(*token.start, token.string) for token in tokens if token.type == tokenize.COMMENT]
        found = scan(source.text, source.lines).comments
        assert [(comment.line, comment.column, comment.text) for comment in found] == expected, path


@pytest.mark.skipif(sys.version_info < (3, 12), reason="the standard tokenizer knows nested f-strings since 3.12")
@pytest.mark.parametrize("text", ["f'{a['x']}' # b\n", "f'{\na # c\n}' # d\n", "f'{x:#>{'# no'}}' # e\n"])
def test_the_standard_tokenizer_finds_the_same_around_fstrings(text: str) -> None:
    source = from_text(text)
    expected = [t.string for t in tokenize.generate_tokens(io.StringIO(text).readline) if t.type == tokenize.COMMENT]
    assert [comment.text for comment in scan(source.text, source.lines).comments] == expected
