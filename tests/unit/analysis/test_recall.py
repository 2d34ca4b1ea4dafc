"""A run that finds what it found before is not repeated; one that finds something else is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest

from cuspid.analysis.recall import Recall, Record
from cuspid.engine.file_run import Analysis
from cuspid.engine.match import Matcher
from cuspid.engine.outcome import Replay
from cuspid.engine.scan import scan_sources
from cuspid.knowledge.library import Library
from cuspid.model.finding import Finding
from cuspid.rules import load_rules
from cuspid.semantics.project import Project
from cuspid.syntax.parse import parse_module
from cuspid.syntax.source import from_text
from tests.corpus.programs import list_programs
from tests.differential.builds import COMPILED

RULES = load_rules()
STORE = """\
from flask import request

last = "none"

def remember():
    global last
    last = request.args["last"]

def forget():
    global last
    last = "none"
"""
RUNNER = """\
import os
import store

def show():
    os.system("echo " + store.last)

def other():
    os.system("echo " + input())
"""


BEHIND = {"runner": [Replay("store", frozenset(["remember"]), frozenset(["request"]))]}


def prepared(sources: Mapping[str, str]) -> Analysis:
    trees = {path: parse_module(from_text(text), path).module for path, text in sources.items()}
    analysis = Analysis(Project(list(sources), trees.get), Library(()), Matcher(RULES))
    analysis.prepare()
    analysis.machine.api.limit(frozenset())
    return analysis


def records(analysis: Analysis) -> dict[str, Record]:
    return {key[0].info.qualname: record for key, record in analysis.machine.root_records.items()}


def lines(findings: Iterable[Finding]) -> list[int]:
    return sorted({finding.place.span.line for finding in findings})


def test_a_root_that_finds_the_same_is_recalled_with_all_that_it_told() -> None:
    analysis = prepared({"runner.py": RUNNER, "store.py": STORE})
    (first,) = analysis.run(["runner"], {}, None)
    before = records(analysis)
    (second,) = analysis.run(["runner"], {}, None)
    after = records(analysis)
    assert set(before) == {"show", "other"}
    assert all([after[name] is before[name] for name in before])
    assert lines(first.findings) == lines(second.findings) == [8]


def test_a_root_that_finds_something_else_is_run_again_and_no_other() -> None:
    analysis = prepared({"runner.py": RUNNER, "store.py": STORE})
    analysis.run(["runner"], {}, None)
    before = records(analysis)
    (share,) = analysis.run(["runner"], BEHIND, None)
    after = records(analysis)
    assert after["show"] is not before["show"]
    assert after["other"] is before["other"]
    assert lines(share.findings) == [5, 8]


def test_what_a_recalled_root_leaves_is_found_by_others() -> None:
    analysis = prepared({"runner.py": RUNNER, "store.py": STORE})
    analysis.run(["runner"], BEHIND, None)
    before = records(analysis)
    (share,) = analysis.run(["runner"], BEHIND, None)
    after = records(analysis)
    assert after == before
    assert lines(share.findings) == [5, 8]


def test_objects_that_stand_for_a_class_are_made_once_for_all_files() -> None:
    box = "class Box:\n    def __init__(self):\n        self.name = input()\n"
    user = "import os\nfrom box import Box\n\ndef f(box: Box):\n    os.system(box.name)\n"
    analysis = prepared({"box.py": box, "one.py": user, "two.py": user})
    (one,) = analysis.run(["one"], {}, None)
    made = dict(analysis.machine.self_records)
    (two,) = analysis.run(["two"], {}, None)
    assert len(made) == 1
    assert analysis.machine.self_records == made
    assert lines(one.findings) == lines(two.findings) == [5]


@pytest.mark.skipif(COMPILED, reason="compiled code does not ask for a method that was put in another's place")
def test_findings_are_the_same_without_recalling(monkeypatch: pytest.MonkeyPatch) -> None:
    programs = [each.program.sources for each in list_programs() if len(each.program.sources) > 1]
    assert programs
    recalled = [scan_sources(sources, RULES, audit=True) for sources in programs]
    monkeypatch.setattr(Recall, "recall", lambda _machine, _record: False)
    anew = [scan_sources(sources, RULES, audit=True) for sources in programs]
    assert [result.findings for result in recalled] == [result.findings for result in anew]
