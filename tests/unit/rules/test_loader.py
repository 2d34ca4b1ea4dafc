"""Rules are found by walking; what is not a proper pair is refused by name."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cuspid.model.check import CallCheck
from cuspid.model.errors import CuspidError
from cuspid.rules import list_rules, load_rules
from tests.unit.rules.test_page import PAGE

CHECKS = (
    "from cuspid.model.check import CallCheck\n\nCHECKS = (CallCheck(trait='kettle.on', message='{callee} is on'),)\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A package `pantry` with one area and one rule."""
    root = tmp_path / "pantry"
    area = root / "kitchen"
    area.mkdir(parents=True)
    (area / "kettle.py").write_text(CHECKS)
    (area / "kettle.md").write_text(PAGE)
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    yield root
    for name in [name for name in sys.modules if name.split(".")[0] == "pantry"]:
        del sys.modules[name]


def test_a_pair_becomes_a_rule(folder: Path) -> None:
    (rule,) = load_rules(folder, "pantry")
    assert (rule.id, rule.name, rule.area, rule.audit) == ("CSP-D900", "kettle", "kitchen", False)
    assert rule.checks == (CallCheck(trait="kettle.on", message="{callee} is on"),)
    assert rule.page.title == "The kettle is left on"


def test_listing_imports_nothing(folder: Path) -> None:
    (folder / "kitchen" / "kettle.py").write_text("raise SystemExit('imported')")
    (rule,) = list_rules(folder)
    assert (rule.id, rule.checks) == ("CSP-D900", ())


def test_helpers_and_caches_are_no_rules(folder: Path) -> None:
    (folder / "kitchen" / "__init__.py").write_text("")
    (folder / "kitchen" / "_shared.py").write_text("")
    (folder / "kitchen" / "__pycache__").mkdir()
    (folder / "__pycache__").mkdir()
    assert len(load_rules(folder, "pantry")) == 1


def test_rules_are_sorted_by_id(folder: Path) -> None:
    attic = folder / "attic"
    attic.mkdir()
    (attic / "lamp.py").write_text(CHECKS)
    (attic / "lamp.md").write_text(PAGE.replace("CSP-D900", "CSP-D901"))
    assert [rule.id for rule in load_rules(folder, "pantry")] == ["CSP-D900", "CSP-D901"]


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("toaster.py", CHECKS, "kitchen/toaster.py has no page toaster.md"),
        ("toaster.md", PAGE, "kitchen/toaster.md has no module toaster.py"),
        ("kettle.md", "# Kettle", "kitchen/kettle.md:1: the first line"),
        ("kettle.py", "CHECK = ()", "kitchen/kettle.py must define CHECKS"),
        ("kettle.py", "CHECKS = ()", "kitchen/kettle.py must define CHECKS"),
        ("kettle.py", "CHECKS = ['x']", "kitchen/kettle.py must define CHECKS"),
        ("kettle.py", "CHECKS = ('x',)", "kitchen/kettle.py: CHECKS holds 'x', which is no check"),
    ],
)
def test_what_is_no_pair_is_refused(folder: Path, name: str, text: str, message: str) -> None:
    (folder / "kitchen" / name).write_text(text)
    with pytest.raises(CuspidError, match=message):
        load_rules(folder, "pantry")


def test_one_id_belongs_to_one_rule(folder: Path) -> None:
    (folder / "kitchen" / "pot.py").write_text(CHECKS)
    (folder / "kitchen" / "pot.md").write_text(PAGE)
    with pytest.raises(CuspidError, match=r"kitchen/pot\.md and kitchen/kettle\.md both have the id CSP-D900"):
        load_rules(folder, "pantry")


def test_a_page_that_is_not_utf8_is_refused(folder: Path) -> None:
    (folder / "kitchen" / "kettle.md").write_bytes(b"# CSP-D900: \xff")
    with pytest.raises(CuspidError, match=r"kitchen/kettle\.md: not UTF-8"):
        list_rules(folder)
