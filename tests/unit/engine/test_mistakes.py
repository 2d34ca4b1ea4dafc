"""A mistake in the analysis costs the statement that shows it, and is told; the rest of the file is analysed."""

from __future__ import annotations

import pytest

from cuspid.analysis.specials import SPECIALS
from cuspid.analysis.values import Value
from cuspid.engine.scan import scan_sources
from cuspid.model.finding import Trouble
from cuspid.rules import load_rules

PROGRAM = """\
import os
from flask import request


def helper(items):
    first = sorted(items)
    return first


def before():
    os.system(request.args["before"])
    if request.args["x"]:
        helper([3, 1])
    os.system(request.args["after"])


def other():
    os.system(request.args["other"])
"""


def _broken(*_given: object) -> Value | None:
    raise ZeroDivisionError("a mistake")


def test_the_rest_of_the_file_is_analysed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(SPECIALS, "builtins.sorted", _broken)
    result = scan_sources({"app.py": PROGRAM}, load_rules())
    assert [f.place.span.line for f in result.findings] == [11, 14, 18]
    told = [(d.trouble, d.path, d.line, d.message) for d in result.diagnostics]
    message = "the analysis failed in this statement: ZeroDivisionError: a mistake"
    assert told == [(Trouble.INTERNAL, "app.py", 6, message)]


def test_ranges_of_any_size_and_arity() -> None:
    program = (
        "for i in range(1, 2, 3, 4): pass\nfor j in range(10 ** 40): pass\nrange()\nrange(1, 9, 0)\neval(input())\n"
    )
    result = scan_sources({"app.py": program}, load_rules())
    assert [f.place.span.line for f in result.findings] == [5]
    assert not result.diagnostics
