"""How expressions are spelled in messages."""

from __future__ import annotations

import pytest

from cuspid.semantics.spelling import spelled
from cuspid.syntax.parse import parse_expression


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("request", "request"),
        ("request.args", "request.args"),
        ("flask.request.args.get('q', '')", "flask.request.args.get()"),
        ("await conn.recv(1024)", "conn.recv()"),
        ("os.environ['HOME']", 'os.environ["HOME"]'),
        ("sys.argv[1]", "sys.argv[1]"),
        ("sys.argv[1:]", "sys.argv[…]"),
        ("table['a key that is far too long for a message']", "table[…]"),
        ("table['a`b']", "table[…]"),
        ("self.app.config.store.items.first.name", "….store.items.first.name"),
        ("a()()()()()()", "…()()()()"),
        ("open(path)", "open()"),
        ("(a + b).decode()", "….decode()"),
        ("a + b", ""),
        ("'text'", ""),
    ],
)
def test_spelling(code: str, expected: str) -> None:
    expression = parse_expression(code)
    assert expression is not None
    assert spelled(expression) == expected


def test_endless_chains_are_cut() -> None:
    expression = parse_expression("a" + ".b" * 500)
    assert expression is not None
    assert spelled(expression) == "….b.b.b.b"
