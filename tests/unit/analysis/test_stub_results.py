"""What a call of something that a stub describes results in."""

from __future__ import annotations

import pytest

from tests.unit.analysis.lab import run

START = "import lab\nq = lab.request()\nn = lab.number()\n"


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("lab.request()", "<request>"),
        ("lab.text()", "<request:str>"),
        ("lab.number()", "<:int>"),
        ("lab.anything()", "<>"),
        ("lab.name()", "<:str>"),
        ("lab.both(q, n)", "<request>"),
        ("lab.both(n, q)", "<>"),
        ("lab.both(first=n, second=q)", "<>"),
        ("lab.clean(q)", "<>"),
        ("lab.same('a')", "'a'"),
        ("lab.same(q)", "<request>"),
        ("lab.same([1, 'a'])", "list[1, 'a']"),
        ("lab.pair()", "tuple[<request>, <:int>]"),
        ("lab.pair()[0]", "<request>"),
        ("lab.pair()[1]", "<:int>"),
        ("lab.rows()", "list[*<database>]"),
        ("lab.rows()[3]", "<database>"),
        ("[row for row in lab.rows()]", "list[*<database>]"),
        ("lab.is_fine(q)", "<:bool>"),
        ("lab.apply(lambda v: v, q)", "<request>"),
        ("lab.apply(lambda v: 'a', q)", "'a'"),
        ("lab.no_such_function(q)", "<request>"),
        ("lab.no_such_function(n)", "<>"),
        ("unknown_library.f(q)", "<request>"),
    ],
)
def test_result(expression: str, value: str) -> None:
    assert run(START + f"import unknown_library\nx = {expression}\n").show("x") == value


def test_sanitized_results_are_cleared_for_their_kind() -> None:
    (label,) = run(START + "x = lab.escape(q)\n").labels("x")
    assert label.cleared == {"html"}
    assert label.category == "request"


def test_what_follows_a_function_that_never_returns_does_not_run() -> None:
    assert run(START + "x = 1\nlab.fail()\nx = 2\n").show("x") in ("1", "unbound")
    assert (
        run(
            START + "def f():\n    if lab.anything():\n        lab.fail()\n        return 1\n    return 2\nx = f()\n"
        ).show("x")
        == "2"
    )


@pytest.mark.parametrize(
    "way",
    [
        "import lab as m\nx = m.text()",
        "from lab import text\nx = text()",
        "from lab import text as t\nx = t()",
        "import lab\nt = lab.text\nx = t()",
        "import lab\nx = getattr(lab, 'text')()",
        "import lab\nx = {'t': lab.text}['t']()",
        "import functools, lab\nx = functools.partial(lab.text)()",
        "import lab\nx = (lambda: lab.text())()",
        "import lab\ndef f(g): return g()\nx = f(lab.text)",
        "import lab\nclass A:\n    t = lab.text()\nx = A.t",
        "import lab\nclass A:\n    def __init__(self): self.t = lab.text()\nx = A().t",
        "from helper import *\nx = text()",
        "from helper import again\nx = again()",
        "import helper\nx = helper.again()",
    ],
)
def test_however_it_is_named(way: str) -> None:
    assert (
        run(way + "\n", {"helper.py": "from lab import text\nfrom lab import text as again\n"}).show("x")
        == "<request:str>"
    )
