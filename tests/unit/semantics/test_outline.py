from __future__ import annotations

import pytest

from cuspid.semantics.outline import Outline
from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import from_text

TEXT = '''\
"""A page."""

import os  # for paths

LIMIT = 3
SIZES = [LIMIT, 4]


def free(a, b=2):
    """Say."""
    return a


class Box:
    # one of many

    def put(self, thing):
        def inner():
            return thing

        return inner

    def put(self): return 1


@mark
def marked():
    pass
'''


def outline(text: str, *opened: int) -> Outline:
    source = from_text(text)
    made = Outline(parse_module(source, "app.py").module, source)
    made.sort_out(frozenset(opened))
    return made


def test_functions_have_labels_and_bodies() -> None:
    found = [(f.label, f.body) for f in outline(TEXT).functions]
    assert found == [
        ("free#1", '"""Say."""\n    return a'),
        ("Box.put#1", "def inner():\n            return thing\n\n        return inner"),
        ("Box.put#2", "return 1"),
        ("marked#1", "pass"),
    ]


def test_a_place_is_in_the_outermost_function_around_it() -> None:
    made = outline(TEXT)
    assert made.number_at(9, 0) == 0
    assert made.number_at(18, 8) == -1, "one that is defined in another one has no number"
    assert [made.number_around(line, column) for line, column in ((1, 0), (9, 0), (18, 8), (23, 20), (26, 1))] == [
        -1,
        0,
        1,
        2,
        -1,
    ]


def test_a_plain_name_is_defined_beside_the_frame() -> None:
    made = outline(TEXT)
    assert made.definitions == {"free": "0 def free(a, b=2):\0\n"}
    assert "LIMIT = 3" in made.frame, "the frame mentions it again"
    assert "def free" not in made.frame
    assert "def marked" in made.frame, "a decorator may do anything"


def test_what_runs_at_import_is_part_of_the_frame() -> None:
    made = outline(TEXT, 0)
    assert made.definitions == {}
    assert "return a" in made.frame


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("    return a\n", "    return b\n"),
        ("# one of many", "# one of a few\n\n"),
        ("import os  # for paths", "import os"),
        ("def free(a, b=2)", "def free(a, b=3)"),
        ("            return thing\n", "            return [thing]\n"),
        ("return 1", "return 2"),
    ],
)
def test_what_is_no_part_of_the_frame(old: str, new: str) -> None:
    assert old in TEXT
    assert outline(TEXT.replace(old, new)).frame == outline(TEXT).frame


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("import os", "import os, sys"),
        ("LIMIT = 3", "LIMIT = 4"),
        ("[LIMIT, 4]", "[LIMIT, 5]"),
        ("class Box:", "class Box(Base):"),
        ("put(self, thing)", "put(self, thing, more)"),
        ("@mark", "@mark(1)"),
        ("@mark\n", ""),
        ('"""A page."""', '"""A page.\n\n"""'),
        ("    def put(self): return 1", "    if LIMIT:\n        def put(self): return 1"),
    ],
)
def test_what_is_part_of_the_frame(old: str, new: str) -> None:
    assert old in TEXT
    assert outline(TEXT.replace(old, new)).frame != outline(TEXT).frame


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from sizes import LIMIT\n\n\ndef f():\n    return LIMIT\n\n\ndef g():\n    return 'x'\n", [0]),
        ("import sizes\n\n\ndef f():\n    return sizes.LIMIT\n", [0]),
        ("import sizes\n\n\ndef f():\n    return getattr(sizes, 'LIMIT')\n", [0]),
        ("LIMIT = 5\n\n\ndef f():\n    return 1\n", []),
        ("from sizes import LIMIT as most\n", None),
        ("import sizes\n\nmost = sizes.LIMIT\n", None),
        ("import sizes\n\n\ndef f(most=sizes.LIMIT):\n    pass\n", None),
        ("__all__ = ['LIMIT']\n", None),
    ],
)
def test_who_depends_on_a_name_of_another_file(text: str, expected: list[int] | None) -> None:
    assert outline(text).depends_on("LIMIT") == expected


def test_a_module_that_is_called_globals_lists_nothing() -> None:
    assert outline("from .globals import app\n\nLIMIT = 3\n").definitions == {"LIMIT": "0 LIMIT = 3\n"}


def test_a_file_that_lists_its_names_defines_none_apart() -> None:
    assert outline("LIMIT = 3\n\n\ndef f():\n    return globals()\n").definitions == {}
