"""Whatever the source, there is a module, and what is wrong is said."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cuspid.model.finding import Trouble
from cuspid.syntax import nodes
from cuspid.syntax.limits import MAX_LINKS, MAX_SOURCE_BYTES, MAX_SYNTAX_DIAGNOSTICS
from cuspid.syntax.parse import ParsedModule, parse_expression, parse_module
from cuspid.syntax.source import decode, from_text


def parse(text: str) -> ParsedModule:
    return parse_module(from_text(text), "a.py")


def said(parsed: ParsedModule) -> list[tuple[Trouble, int]]:
    return [(trouble.trouble, trouble.line) for trouble in parsed.troubles]


def calls(parsed: ParsedModule) -> list[str]:
    """The names of the functions called in statements of their own, at any depth of blocks."""
    found: list[str] = []
    open_: list[nodes.Statement] = list(reversed(parsed.module.body))
    while open_:
        statement = open_.pop()
        value = getattr(statement, "value", None)
        if isinstance(value, nodes.Call) and isinstance(value.func, nodes.Name):
            found.append(value.func.id)
        open_.extend(reversed([*getattr(statement, "body", []), *getattr(statement, "orelse", [])]))
    return found


def test_empty() -> None:
    parsed = parse("")
    assert (parsed.module.body, parsed.module.comments, said(parsed), parsed.is_blocking) == ([], [], [], False)


def test_the_comments_come_along() -> None:
    parsed = parse("x = 1  # a\n# b\n")
    assert [(c.line, c.text, c.is_alone) for c in parsed.module.comments] == [(1, "# a", False), (2, "# b", True)]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_positions_do_not_depend_on_line_ends(newline: str) -> None:
    parsed = parse_module(decode(newline.join(["a()", "s = '''x", "y'''; b()"]).encode()), "a.py")
    assert [(s.line, s.column, s.end_line, s.end_column) for s in parsed.module.body] == [
        (1, 0, 1, 3),
        (2, 0, 3, 4),
        (3, 6, 3, 9),
    ]
    assert isinstance(parsed.module.body[1], nodes.Assign)
    assert isinstance(parsed.module.body[1].value, nodes.Constant)
    assert parsed.module.body[1].value.value == "x\ny"


@pytest.mark.parametrize(
    "text",
    [
        "print 'x'\nafter()\n",
        "exec 'x' in d\nafter()\n",
        "try:\n  a\nexcept B, c:\n  d\nafter()\n",
        "raise A, 'b'\nafter()\n",
        "x = 0777 <> 5L\nafter()\n",
        "x = `y`\nafter()\n",
        "def f((a, b)):\n  pass\nafter()\n",
        "x = = 1\nafter()\n",
        "if x\n  y\nafter()\n",
        "x = 'abc\nafter()\n",
        "  indented = 1\nafter()\n",
        "a\0b\nafter()\n",
        "x = 1 ? 2 : 3\nafter()\n",
        "<<<<<<< HEAD\nx = 1\n=======\n>>>>>>> other\nafter()\n",
    ],
)
def test_the_rest_of_a_broken_file_is_there(text: str) -> None:
    parsed = parse(text)
    assert "after" in calls(parsed)
    assert {trouble for trouble, _ in said(parsed)} == {Trouble.SYNTAX}
    assert not parsed.is_blocking


def test_nothing_useful_is_blocking() -> None:
    parsed = parse("\\\n")
    assert (said(parsed), parsed.is_blocking) == ([(Trouble.SYNTAX, 1)], True)


def test_many_errors_are_counted() -> None:
    parsed = parse("x = = 1\n" * 500)
    assert len(parsed.troubles) == MAX_SYNTAX_DIAGNOSTICS + 1
    assert "more errors" in parsed.troubles[-1].message


def test_too_large() -> None:
    parsed = parse("x = 1\n" * (MAX_SOURCE_BYTES // 6 + 1))
    assert (said(parsed), parsed.is_blocking) == ([(Trouble.TOO_LARGE, 0)], True)


DEEP = {
    "attributes": "a" + ".b" * 200_000,
    "operators": "a" + "+b*c" * 100_000,
    "calls": "a" + "()" * 200_000,
    "subscripts": "a" + "[0]" * 200_000,
    "lambdas": "lambda x=" * 100_000 + "1" + ":1" * 100_000,
    "brackets": "(" * 200_000,
    "lists": "[" * 200_000 + "]" * 200_000,
    "signs": "-" * 200_000 + "1",
    "strings": "f'{" * 100_000,
    "over lines": "(a\n" + ".b\n" * 200_000 + ")",
    "continued": "a" + "\\\n.b" * 200_000,
    "annotation": "x: " + "A|" * 200_000 + "B",
    "in a field": "f'{a" + ".b" * 200_000 + "}'",
}


@pytest.mark.parametrize("name", DEEP)
def test_a_deep_statement_costs_itself_alone(name: str) -> None:
    parsed = parse(f"before()\nif x:\n    {DEEP[name]}\n    inside()\nafter()\n")
    assert "before" in calls(parsed)
    assert Trouble.BUDGET in {trouble for trouble, _ in said(parsed)}
    if name not in ("brackets", "strings"):  # those never close
        assert calls(parsed) == ["before", "inside", "after"]
        assert not parsed.is_blocking


def test_a_long_chain_loses_its_far_end() -> None:
    parsed = parse("before()\na" + ".b" * (MAX_LINKS + 10) + "\nafter()\n")
    assert calls(parsed) == ["before", "after"]
    assert said(parsed) == [(Trouble.BUDGET, 2)]
    statement = parsed.module.body[1]
    assert isinstance(statement, nodes.ExprStmt)
    node: nodes.Expression = statement.value
    links = 0
    while isinstance(node, nodes.Attribute):
        node, links = node.value, links + 1
    assert isinstance(node, nodes.Name)
    assert (node.id, links) == ("", 10)


def test_a_long_sum_is_balanced() -> None:
    parsed = parse(" + ".join(f"a{i}" for i in range(1000)) + "\n")
    assert said(parsed) == []
    statement = parsed.module.body[0]
    assert isinstance(statement, nodes.ExprStmt)
    names: list[str] = []
    depths: list[int] = []

    def visit(node: nodes.Expression, depth: int) -> None:
        if isinstance(node, nodes.BinOp):
            visit(node.left, depth + 1)
            visit(node.right, depth + 1)
        else:
            assert isinstance(node, nodes.Name)
            names.append(node.id)
            depths.append(depth)

    visit(statement.value, 0)
    assert names == [f"a{i}" for i in range(1000)]
    assert max(depths) <= 80


def test_long_data_is_not_deep() -> None:
    parsed = parse("x = [\n" + "a.b() + -1 * c[d].e,\n" * 5000 + "]\n")
    assert said(parsed) == []


def test_too_many_branches_end_the_ladder_aloud() -> None:
    parsed = parse("before()\nif a: pass\n" + "elif a: pass\n" * 3000 + "else: otherwise()\nafter()\n")
    told = (said(parsed), parsed.is_blocking, calls(parsed))
    assert told == ([(Trouble.BUDGET, 1003)], False, ["before", "otherwise", "after"])


def test_no_comment_hides_code() -> None:
    parsed = parse("# type: ignore\n# mypy: ignore-errors\n# mypy: platform=win32\ndef f():\n    inside()\nafter()\n")
    assert calls(parsed) == ["inside", "after"]


@pytest.mark.parametrize(
    "condition",
    ["sys.platform == 'x'", "PY2", "not TYPE_CHECKING", "(\n MYPY and PY2)", "six.PY2", "sys.version_info < (3,)"],
)
def test_no_assertion_hides_code(condition: str) -> None:
    parsed = parse(f"before(); assert {condition}\nafter()\n")
    assert calls(parsed) == ["before", "after"]
    parsed = parse(f"if not {condition.replace(chr(10), '')}:\n    inside()\n")
    assert calls(parsed) == ["inside"]


@pytest.mark.parametrize(
    "text",
    ["x = 0é", "é = 1é + ü", "x = “a” + b(é)", "\u00a0x = é", "x = 'é' é", "b'é'; x", "é\u0378 = y", "f'é{é!é}'"],
)
def test_broken_lines_with_other_characters_than_ascii(text: str) -> None:
    parsed = parse(f"before()\n{text}\nafter()\n")
    assert calls(parsed)[-1] == "after"
    assert calls(parsed)[0] == "before"
    assert {trouble for trouble, _ in said(parsed)} == {Trouble.SYNTAX}
    assert all(statement.column >= 0 for statement in parsed.module.body)


def test_decimal_digits_without_end() -> None:
    parsed = parse("x = " + "9" * 10_000 + "\n")
    statement = parsed.module.body[0]
    assert isinstance(statement, nodes.Assign)
    assert isinstance(statement.value, nodes.Name)
    assert statement.value.id == ""


@pytest.mark.parametrize("text", ["a.b[c]", " x ", "(\na\n)", "f'{x}'", "é.ü", "a,"])
def test_an_expression_in_a_text(text: str) -> None:
    assert parse_expression(text) is not None


@pytest.mark.parametrize("text", ["", "a b", "a = 1", "a)", "a\n)\n(b", "(", ")(", "a" + ".b" * 200_000])
def test_no_expression_in_a_text(text: str) -> None:
    assert parse_expression(text) is None


SNIPPETS = [
    "def ", "class ", "x", "\xe9", "(", ")", "[", "]", ":", "\n", "\n  ", "=", ".", ",", "'", "\"\"\"", "f'",
    "{", "}", "#", "@", "lambda ", "if ", "match ", "case ", "*", "**", "->", "|", "1", "b'", "\\", "else",
    "\x00", "\ud800", "\u201c", "0", "\u4e16", "\u0300", "\xa0", "async ", "await ", "yield ", "import ",
    "from ", "type ", "A[", "!", ";", "assert ", "PY2",
]  # fmt: skip


@settings(max_examples=400)
@given(st.lists(st.sampled_from(SNIPPETS), max_size=30))
def test_any_soup_of_tokens(pieces: list[str]) -> None:
    parsed = parse("".join(pieces))
    assert Trouble.INTERNAL not in {trouble for trouble, _ in said(parsed)}


@settings(max_examples=200)
@given(st.binary(max_size=100))
def test_any_bytes(data: bytes) -> None:
    parsed = parse_module(decode(data), "a.py")
    assert Trouble.INTERNAL not in {trouble for trouble, _ in said(parsed)}
