"""What the benchmarks count, read and unpack."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from bench.accuracy.classes import CLASS_OF_RULE, GENERAL, IDS, classes_of
from bench.accuracy.scanners import WAYS, Alarm
from bench.accuracy.score import count, labels_of
from bench.packages import CORPUS, GROWING, PACKAGES, PackageError, unpack
from cuspid.rules import load_rules
from tests.corpus.programs import CorpusProgram, list_programs
from tests.markers import program_from_files

UNSAFE = CorpusProgram("sql/a_unsafe.py", program_from_files({"a_unsafe.py": "x\nrun(x)  # finding: CSP-D101\n"}))
SAFE = CorpusProgram("sql/a_safe", program_from_files({"a.py": "x\nrun(x)  # ok: CSP-D101\n"}))
LABELS = labels_of([UNSAFE, SAFE])


def test_an_alarm_counts_on_its_line_and_for_its_class() -> None:
    alarms = {Alarm("sql/a_unsafe.py", 2, "B608"), Alarm("sql/a_safe/a.py", 2, "B602")}
    scores = count(LABELS, alarms, "bandit")
    assert (scores.line.found, scores.line.real, scores.line.false, scores.line.harmless) == (1, 1, 0, 1)
    assert scores.elsewhere == 1


def test_an_alarm_on_another_line_counts_for_the_program_only() -> None:
    scores = count(LABELS, {Alarm("sql/a_unsafe.py", 1, "B608"), Alarm("sql/a_safe/b.py", 7, "B608")}, "bandit")
    assert (scores.line.found, scores.line.false) == (0, 0)
    assert (scores.program.found, scores.program.false) == (1, 1)
    assert scores.elsewhere == 2


def test_two_alarms_on_a_line_count_once() -> None:
    alarms = {Alarm("sql/a_safe/a.py", 2, "CSP-D101"), Alarm("sql/a_safe/a.py", 2, "taint SqlInjection")}
    scores = count(LABELS, alarms, "cytoscnpy")
    assert (scores.line.false, scores.program.false, scores.by_class["SQL"].false) == (1, 1, 1)


def test_every_rule_of_the_corpus_has_a_class() -> None:
    named = {rule for each in list_programs() for _, marker in each.program.markers for rule in marker.rule_ids}
    assert named <= set(CLASS_OF_RULE) <= {rule.id for rule in load_rules()}


@pytest.mark.parametrize("scanner", sorted(WAYS))
def test_the_tables_name_classes_that_exist(scanner: str) -> None:
    assert {name for names in IDS[scanner].values() for name in names} <= set(CLASS_OF_RULE.values())
    assert not set(IDS[scanner]) & set(GENERAL[scanner])
    assert classes_of(scanner, "never heard of") == frozenset()


@pytest.mark.parametrize(
    ("scanner", "report", "alarm"),
    [
        ("bandit", '{"results": [{"filename": "./a.py", "line_number": 3, "test_id": "B1"}]}', ("./a.py", 3, "B1")),
        ("ruff", '[{"filename": "a.py", "location": {"row": 4}, "code": "S1"}]', ("a.py", 4, "S1")),
        ("dlint", "./a.py:5:1: DUO1 words\nnoise\n", ("./a.py", 5, "DUO1")),
        (
            "precli",
            (
                '{"runs": [{"results": [{"ruleId": "P", "locations": [{"physicalLocation": {"artifactLocation": '
                '{"uri": "a.py"}, "region": {"startLine": 6}}}]}]}]}\nnoise'
            ),
            ("a.py", 6, "P"),
        ),
        (
            "cytoscnpy",
            '{"danger": [], "taint_findings": [{"file": "a.py", "sink_line": 7, "vuln_type": "Xss"}]}',
            ("a.py", 7, "taint Xss"),
        ),
        ("skylos", '{"danger": [{"file": "a.py", "line": 8, "rule_id": "K"}]}', ("a.py", 8, "K")),
    ],
)
def test_reports_are_read(scanner: str, report: str, alarm: tuple[str, int, str]) -> None:
    assert list(WAYS[scanner].read(report)) == [Alarm(*alarm)]


def test_packages_are_pinned() -> None:
    assert len(GROWING) == 30
    assert len(CORPUS) == 8
    assert {*GROWING, *CORPUS} == set(PACKAGES)
    assert all(package.version for package in PACKAGES.values())


@pytest.mark.parametrize("name", ["../out.py", "/out.py", "a/../../out.py", "C:out.py", "..\\out.py"])
def test_a_wheel_cannot_write_elsewhere(tmp_path: Path, name: str) -> None:
    wheel = tmp_path / "bad.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr(name, "x = 1\n")
    with pytest.raises(PackageError):
        unpack(wheel, tmp_path / "inside" / "folder")
    assert not list(tmp_path.rglob("out.py"))


def test_only_sources_are_unpacked(tmp_path: Path) -> None:
    wheel = tmp_path / "good.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("pkg/a.py", "x = 1\n")
        archive.writestr("pkg/a.so", "binary")
    unpack(wheel, tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").rglob("*") if path.is_file()] == ["a.py"]
