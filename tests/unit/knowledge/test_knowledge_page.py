"""`docs/knowledge.md` says what the stubs say, and every library that has a stub has a test program."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from cuspid.knowledge.items import StubModule
from cuspid.knowledge.library import Library
from docs import knowledge

ROOT = Path(__file__).parents[3]
UNTESTED = Path(__file__).with_name("untested.txt")
IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+([\w.]+)[ \t]+import|import[ \t]+([\w., \t]+))", re.MULTILINE)
LEAST = 150
"""Libraries that are not Python's own."""


@cache
def libraries() -> frozenset[str]:
    return frozenset(row.name for row in knowledge.rows(Library()) if not knowledge.is_standard(row.name))


def imported() -> set[str]:
    """Return the modules that test programs, the pages' examples and the analysis's tests import."""
    folders = (
        (ROOT / "tests" / "corpus", "*.py"),
        (ROOT / "tests" / "libraries", "*.py"),
        (ROOT / "src" / "cuspid" / "rules", "*.md"),
    )
    found: set[str] = set()
    for folder, pattern in folders:
        for path in folder.rglob(pattern):
            for module, several in IMPORT.findall(path.read_text("utf-8")):
                found.update([module] if module else [name.split(" as ")[0].strip() for name in several.split(",")])
    return {knowledge.library_of(name) for name in found}


def test_page_is_up_to_date() -> None:
    assert knowledge.PAGE.read_text("utf-8") == knowledge.render(), "python -m docs.knowledge"


def test_there_are_enough_libraries() -> None:
    assert len(libraries()) >= LEAST


def test_versions_are_those_of_libraries_that_have_a_stub() -> None:
    assert sorted(knowledge.versions().keys() - libraries()) == []


def test_every_library_has_a_program() -> None:
    """The list of those that have none is exact, so that it only shrinks."""
    listed = {line for line in UNTESTED.read_text("utf-8").splitlines() if line and not line.startswith("#")}
    assert sorted(libraries() - imported() - listed) == [], "add a program to tests/corpus"
    assert sorted(listed - (libraries() - imported())) == [], "tested by now, or gone: take them off untested.txt"


def test_counts_of_a_stub() -> None:
    module = StubModule("lib")
    assert dict(knowledge.count_module(module)) == {"modules": 1, "names": 0}
    assert knowledge.library_of("azure.functions") == "azure.functions"
    assert knowledge.library_of("flask.views") == "flask"
    assert knowledge.is_standard("os") and not knowledge.is_standard("flask")


def test_check_mode_tells_whether_the_page_is_up_to_date() -> None:
    assert knowledge.main(["--check"]) == 0
