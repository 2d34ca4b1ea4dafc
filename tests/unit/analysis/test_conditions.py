"""What a condition decides, what it proves, and what it narrows names to."""

from __future__ import annotations

import pytest

from tests.unit.analysis.lab import flows, run

EITHER = "import lab\nu = lab.anything()\n"


@pytest.mark.parametrize(
    ("test", "known"),
    [
        ("1", True),
        ("''", False),
        ("'a'", True),
        ("None", False),
        ("[]", False),
        ("[0]", True),
        ("()", False),
        ("{}", False),
        ("{'a': 1}", True),
        ("not []", True),
        ("1 < 2", True),
        ("'a' in 'abc'", True),
        ("'a' in ('b', 'c')", False),
        ("'a' not in {'b': 1}", True),
        ("1 < 2 < 0", False),
        ("None is None", True),
        ("f'a{u}'", True),
        ("f'{u}'", None),
        ("u", None),
        ("u is None", None),
        ("u == 1", None),
        ("1 and 0", False),
        ("0 or 'a'", True),
        ("u and 0", False),
        ("u or 1", True),
        ("0 and u", False),
        ("1 and u", None),
        ("len", None),
        ("lambda: 0", True),
        ("isinstance('a', str)", True),
        ("isinstance(1, str)", False),
    ],
)
def test_only_the_branch_that_can_run_runs(test: str, known: bool | None) -> None:
    lab = run(EITHER + f"if {test}:\n    x = 'yes'\nelse:\n    x = 'no'\n")
    assert lab.show("x") == {True: "'yes'", False: "'no'", None: "'no' | 'yes'"}[known]


@pytest.mark.parametrize(
    "body",
    [
        "class A:\n    def __bool__(self): return False\n",
        "class A:\n    def __len__(self): return 0\n",
        "class A(list): pass\n",
        "class B(dict): pass\nclass A(B): pass\n",
    ],
)
def test_an_object_may_be_false_by_its_class(body: str) -> None:
    lab = run(body + "if A():\n    x = 'yes'\nelse:\n    x = 'no'\n")
    assert lab.show("x") in ("'no'", "'no' | 'yes'")


def test_an_ordinary_object_is_true() -> None:
    assert run("class A: pass\nif A():\n    x = 1\nelse:\n    x = 2\n").show("x") == "1"


@pytest.mark.parametrize(
    ("start", "test", "then", "other"),
    [
        ("None if u else 'a'", "x is None", "None", "'a'"),
        ("None if u else 'a'", "x is not None", "'a'", "None"),
        ("None if u else 'a'", "x", "'a'", "None"),
        ("None if u else 'a'", "not x", "None", "'a'"),
        ("'' if u else 'a'", "x", "'a'", "''"),
        ("'a' if u else 'b'", "x == 'a'", "'a'", "'b'"),
        ("'a' if u else 'b'", "x != 'a'", "'b'", "'a'"),
        ("1 if u else 'b'", "isinstance(x, str)", "'b'", "1"),
        ("1 if u else 'b'", "isinstance(x, (str, bytes))", "'b'", "1"),
        ("1 if u else 'b'", "isinstance(x, int | float)", "1", "'b'"),
        ("[] if u else {}", "isinstance(x, list)", "list[]", "{}"),
        ("u", "isinstance(x, str)", "<:str>", "<>"),
        ("lab.name()", "x == 'a'", "'a'", "<:str>"),
        ("None if u else 'a'", "x is not None and x == 'a'", "'a'", "'a' | None"),
        ("None if u else 'a'", "x is None or x == 'b'", "'a' | None", "'a'"),
        ("None if u else 'a'", "(y := x) and x", "'a'", "'a' | None"),
        ("None if u else lab.name()", "(x := x) is not None", "<:str>", "None"),
    ],
)
def test_narrowing(start: str, test: str, then: str, other: str) -> None:
    lab = run(EITHER + f"x = {start}\nif {test}:\n    a = x\nelse:\n    b = x\n")
    assert lab.show("a") == then
    assert lab.show("b") == other


def test_an_object_may_be_anything() -> None:
    lab = run("import lab\nu = lab.some_object()\nx = u is None\ny = isinstance(u, str)\n")
    assert (lab.show("x"), lab.show("y")) == ("<:bool>", "<:bool>")


def test_narrowing_ends_with_the_branch() -> None:
    assert run(EITHER + "x = None if u else 'a'\nif x is None:\n    pass\ny = x\n").show("y") == "'a' | None"


def test_an_early_return_narrows_the_rest() -> None:
    lab = run("""
        import lab
        def f(x):
            if x is None:
                return "none"
            return x
        y = f(None if lab.anything() else "a")
    """)
    assert lab.show("y") == "'a' | 'none'"


PROOFS = [
    ("q == 'a'", True),
    ("q != 'a'", False),
    ("q in ('a', 'b')", True),
    ("q in ['a', 'b']", True),
    ("q in {'a': 1}", True),
    ("q not in ('a', 'b')", False),
    ("q in lab.request()", None),
    ("q == lab.request()", None),
    ("lab.is_fine(q)", True),
    ("not lab.is_fine(q)", False),
    ("q.isalnum()", True),
    ("q.isalnum() and len(q) < 9", True),
    ("q.isalnum() or lab.anything()", None),
    ("not q.isalnum() or lab.anything()", False),
    ("lab.anything() and q.isalnum()", True),
    ("isinstance(q, int)", True),
    ("isinstance(q, str)", None),
    ("q", False),
    ("len(q) == 3", None),
    ("q.startswith('a')", None),
]


@pytest.mark.parametrize(("test", "harmless_when"), PROOFS)
def test_a_proof_holds_on_its_side_alone(test: str, harmless_when: bool | None) -> None:
    assert (flows(f"if {test}:\n    lab.sql(q)\n") == []) is (harmless_when is True)
    assert (flows(f"if {test}:\n    pass\nelse:\n    lab.sql(q)\n") == []) is (harmless_when is False)
    assert flows(f"if {test}:\n    pass\nlab.sql(q)\n") == ["sql"]


@pytest.mark.parametrize("stop", ["raise ValueError", "lab.fail()", "raise SystemExit(1)"])
def test_a_check_that_stops_proves_for_the_rest(stop: str) -> None:
    assert flows(f"if not q.isalnum():\n    {stop}\nlab.sql(q)\n") == []
    assert flows(f"if q.isalnum():\n    {stop}\nlab.sql(q)\n") == ["sql"]


def test_what_proves_at_once() -> None:
    assert flows("lab.check(q)\nlab.sql(q)\n") == []
    assert flows("lab.sql(q)\nlab.check(q)\n") == ["sql"]
    assert flows("assert q.isalnum()\nlab.sql(q)\n") == []


@pytest.mark.parametrize(
    ("made", "kept"),
    [
        ("q.lower()", True),
        ("q.strip()", True),
        ("q.replace('a', \"'\")", False),
        ("q + lab.request()", False),
        ("q + 'x'", True),
        ("f'{q}'", True),
    ],
)
def test_a_proof_reaches_what_was_made_before_it(made: str, kept: bool) -> None:
    assert (flows(f"m = {made}\nif q.isalnum():\n    lab.sql(m)\n") == []) is kept


def test_a_verdict_of_the_projects_own() -> None:
    body = """
        def good(value):
            if value.isalnum():
                return True
            return False
        if good(q):
            lab.sql(q)
    """
    assert flows(body) == []
    assert flows(body.replace("if good", "if not good")) == ["sql"]


@pytest.mark.parametrize(
    ("pattern", "subject", "expected"),
    [
        ("case 'a': x = 1\n  case _: x = 2", "'a'", "1"),
        ("case 'a': x = 1\n  case _: x = 2", "'b'", "2"),
        ("case 'a' | 'b': x = 1\n  case _: x = 2", "'b'", "1"),
        ("case [a, b]: x = b\n  case _: x = 2", "['m', 'n']", "'n'"),
        ("case [a, *b]: x = b\n  case _: x = 2", "['m', 'n', 'o']", "list['n', 'o']"),
        ("case [a]: x = a\n  case _: x = 2", "['m', 'n']", "2"),
        ("case {'k': v}: x = v\n  case _: x = 2", "{'k': 'm'}", "'m'"),
        ("case {'k': v}: x = v\n  case _: x = 2", "{'j': 'm'}", "2"),
        ("case str(): x = 1\n  case _: x = 2", "'a'", "1"),
        ("case int(): x = 1\n  case _: x = 2", "'a'", "2"),
        ("case y if y == 'b': x = 1\n  case _: x = 2", "'a'", "2"),
        ("case 'a': x = 1\n  case _: x = 2", "lab.name()", "1 | 2"),
    ],
)
def test_match(pattern: str, subject: str, expected: str) -> None:
    assert run(f"import lab\ndef f(s):\n match s:\n  {pattern}\n return x\nz = f({subject})\n").show("z") == expected


def test_match_proves_what_it_names() -> None:
    assert flows("match q:\n  case 'a' | 'b':\n    lab.sql(q)\n") == []
    assert flows("match q:\n  case 'a' | 'b':\n    pass\n  case _:\n    lab.sql(q)\n") == ["sql"]
