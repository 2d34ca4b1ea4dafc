"""Which names belong to a function, and which statements and expressions are its own."""

from __future__ import annotations

from textwrap import dedent

import pytest

from cuspid.semantics.scopes import FunctionInfo, bound_names
from cuspid.semantics.walk import expressions_below, header_expressions, statements_below
from cuspid.syntax import nodes
from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import from_text


def body_of(code: str) -> list[nodes.Statement]:
    parsed = parse_module(from_text(dedent(code)), "a.py")
    assert not parsed.troubles
    return parsed.module.body


def function(code: str) -> FunctionInfo:
    node = body_of(code)[0]
    assert isinstance(node, nodes.FunctionDef)
    return FunctionInfo(node.name, node.name, "a", "a.py", node.parameters, node.body, node, None)


@pytest.mark.parametrize(
    ("statement", "names"),
    [
        ("a = b = c", {"a", "b"}),
        ("a, (b, *c), [d] = x", {"a", "b", "c", "d"}),
        ("a.b = c[d] = x", set()),
        ("a: int", {"a"}),
        ("a += 1", {"a"}),
        ("for a, b in c: d = 1", {"a", "b"}),
        ("with a as b, c as (d, e): f = 1", {"b", "d", "e"}),
        ("import a.b.c", {"a"}),
        ("import a.b as c, d", {"c", "d"}),
        ("from a import b, c as d", {"b", "d"}),
        ("def a(b): c = 1", {"a"}),
        ("class A(B): c = 1", {"A"}),
        ("try: pass\nexcept A as b: pass", {"b"}),
        (
            "match a:\n case [b, *c]: pass\n case {'k': d, **e}: pass\n case F(g, h=i) as j: pass\n case 1 | k: pass",
            set("bcdegijk"),
        ),
        ("del a, b.c", {"a"}),
        ("a", set()),
    ],
)
def test_bound_names(statement: str, names: set[str]) -> None:
    assert bound_names(body_of(statement)[0]) == names


def test_locals_are_what_the_body_binds_at_any_depth() -> None:
    info = function("""
        def f(p, *args, q=1, **kw):
            global g
            nonlocal n
            g = n = 1
            if x:
                a = 1
            else:
                for b in y:
                    with z as c:
                        pass
            while (d := step()):
                pass
            def inner(): e = 1
            class Inner: h = 1
            return [i for i in y]
    """)
    assert info.locals == {"p", "args", "q", "kw", "a", "b", "c", "d", "inner", "Inner"}
    assert (info.globals, info.nonlocals) == ({"g"}, {"n"})


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("def f(): yield 1", True),
        ("def f():\n if x:\n  a = yield", True),
        ("def f(): return (yield from g())", True),
        ("def f():\n def g(): yield 1\n return g", False),
        ("def f(): return lambda: (yield)", False),
        ("def f(): return [x for x in y]", False),
    ],
)
def test_a_generator_yields_itself(code: str, expected: bool) -> None:
    assert function(code).is_generator is expected


def test_statements_below_keeps_the_order_and_stays_in_the_scope() -> None:
    statements = statements_below(
        body_of("""
            if a:
                one()
            elif b:
                two()
            else:
                three()
            try:
                four()
            except E:
                five()
            else:
                six()
            finally:
                seven()
            def f():
                inner()
            match x:
                case 1:
                    eight()
        """)
    )
    expressions = [
        s.value.func for s in statements if isinstance(s, nodes.ExprStmt) and isinstance(s.value, nodes.Call)
    ]
    calls = [function.id for function in expressions if isinstance(function, nodes.Name)]
    assert calls == ["one", "two", "three", "four", "five", "six", "seven", "eight"]


@pytest.mark.parametrize(
    ("statement", "names"),
    [
        ("a(b, *c, k=d)[e:f:g].h", "abcdefg"),
        ("{a: b, **c}, {d}, [e], (f,)", "abcdef"),
        ("[a for b in c if d]", "abcd"),
        ("{a: b for c in d}", "abcd"),
        ("f'{a!r:{b}}'", "ab"),
        ("a if b else c and not d or e", "abcde"),
        ("a < b < c", "abc"),
        ("(a := b)", "ab"),
        ("lambda x=a: x", "a"),
        ("return a", "a"),
        ("raise a from b", "ab"),
        ("assert a, b", "ab"),
        ("for a in b: c", "ab"),
        ("with a as b: c", "ab"),
        ("a[b] += c", "abc"),
        ("@a\ndef f(x=b): c", "ab"),
        ("@a\nclass F(b, k=c): d", "abc"),
        ("try: a\nexcept b: c", "b"),
        ("match a:\n case 1 if b: c", "ab"),
        ("del a[b]", "ab"),
    ],
)
def test_every_expression_of_a_statement_is_reached(statement: str, names: str) -> None:
    roots = header_expressions(body_of(statement)[0])
    found = {e.id for e in expressions_below(roots) if isinstance(e, nodes.Name)}
    assert found == set(names)


def test_parents_come_first_and_depth_needs_no_stack() -> None:
    expression: nodes.Expression = nodes.Name(1, 0, 1, 1, "x")
    for _ in range(50_000):
        expression = nodes.UnaryOp(1, 0, 1, 1, "-", expression)
    found = expressions_below([expression])
    assert len(found) == 50_001
    assert found[0] is expression
    assert isinstance(found[-1], nodes.Name)
