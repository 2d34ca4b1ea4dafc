"""Notebooks: which lines are Python, and where each stands."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.syntax.notebook import NotebookError, python_lines, read_notebook
from cuspid.syntax.parse import parse_module


def notebook(*cells: tuple[str, object]) -> bytes:
    return json.dumps({"cells": [{"cell_type": kind, "source": source} for kind, source in cells]}).encode()


def test_lines_know_their_cells() -> None:
    found = read_notebook(
        notebook(
            ("markdown", "# x\neval(a)"),
            ("code", ["a = 1\n", "b = 2"]),
            ("raw", "c"),
            ("code", ""),
            ("code", "d\n\ne\n"),
        )
    )
    assert found.source.lines == ["a = 1", "b = 2", "", "d", "", "e", "", ""]
    assert [found.place(line) for line in range(1, 8)] == [(2, 1), (2, 2), (4, 1), (5, 1), (5, 2), (5, 3), (5, 4)]
    assert parse_module(found.source, "a.ipynb").troubles == []
    assert found.cells == {2: ["a = 1", "b = 2"], 4: [""], 5: ["d", "", "e", ""]}
    assert found.text == found.source.text


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        ("%matplotlib inline\nx", ["pass", "x"]),
        ("if a:\n    !rm -rf x\nelse:\n    %cd y", ["if a:", "    pass", "else:", "    pass"]),
        ("!ls \\\n  -l \\\n  x\ny", ["pass", "", "", "y"]),
        ("files = !ls\na, b = %sx ls", ["files = None", "a, b = None"]),
        ("%time x = f(y)", ["pass; x = f(y)"]),
        ("  %timeit -n 3 -r2 g()", ["  pass;            g()"]),
        ("x?\n?x\nx.y??\n??x", ["pass", "pass", "pass", "pass"]),
        ("%%bash\nrm x", ["", ""]),
        ("\n%%time\nx", ["", "", "x"]),
        ("s = '''\n%s\n!x\n'''", ["s = '''", "%s", "!x", "'''"]),
        ("s = ('%d'\n% x)", ["s = ('%d'", "% x)"]),
        ("s = '%d' \\\n% x", ["s = '%d' \\", "% x"]),
        ("s = '(' # ( '''\n%pwd", ["s = '(' # ( '''", "pass"]),
        ("a\r\nb\rc", ["a", "b", "c"]),
        ("x != y\nx %= 2\nx = 1 % 2", ["x != y", "x %= 2", "x = 1 % 2"]),
    ],
)
def test_magics_are_blanked_in_place(cell: str, expected: list[str]) -> None:
    assert python_lines(cell) == expected


def test_the_older_format() -> None:
    data = {"nbformat": 3, "worksheets": [{"cells": [{"cell_type": "code", "input": ["x = 1"]}]}]}
    assert read_notebook(json.dumps(data).encode()).source.lines == ["x = 1", ""]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b"[]", "no object"),
        (b"{}", "no list of cells"),
        (b'{"cells": 1}', "no list of cells"),
        (b'{"cells": [{"cell_type": "code", "source": 1}]}', "cell 1 is not text"),
        (b'{"cells": [0, {"cell_type": "code", "source": [1]}]}', "cell 2 is not text"),
    ],
)
def test_what_is_no_notebook(data: bytes, message: str) -> None:
    with pytest.raises(NotebookError, match=message):
        read_notebook(data)


JSON = st.recursive(
    st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
)
CELL = st.fixed_dictionaries({"cell_type": st.sampled_from(["code", "raw", 1]), "source": JSON})


@given(st.fixed_dictionaries({"cells": st.lists(CELL | JSON, max_size=3)}) | JSON)
def test_any_document(document: object) -> None:
    try:
        found = read_notebook(json.dumps(document).encode())
    except NotebookError:
        return
    parse_module(found.source, "a.ipynb")


@given(st.text(alphabet="%!?x=\\\n '\"(#a", max_size=40))
def test_no_line_moves(text: str) -> None:
    assert len(python_lines(text)) == text.count("\n") + 1
