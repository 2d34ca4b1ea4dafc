"""A whole run over files of the disk and texts in memory: what is read, shown, hidden and said."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from cuspid.engine.config import Config
from cuspid.engine.files import ParsedFile, parse_bytes, read_file
from cuspid.engine.scan import resolved_lines, scan, scan_sources
from cuspid.model.finding import Diagnostic, Trouble
from cuspid.model.grade import Severity
from cuspid.model.result import ScanResult
from cuspid.rules import load_rules
from cuspid.syntax.limits import MAX_SOURCE_BYTES

RULES = load_rules()
UNSAFE = """\
import os
from flask import Flask, request
app = Flask(__name__)
@app.route('/')
def view():
    os.system(request.args['a'])
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def reported(result: ScanResult) -> list[tuple[str, int, str]]:
    return [(f.place.path, f.place.span.line, f.rule_id) for f in result.findings]


def test_files_below_a_folder(folder: Path) -> None:
    (folder / "pkg").mkdir()
    (folder / "pkg" / "view.py").write_text(UNSAFE)
    (folder / "pkg" / "other.py").write_text("x = 1\n")
    (folder / "notes.txt").write_text(UNSAFE)
    told: list[tuple[int, int]] = []
    result = scan(["."], Config(), RULES, progress=lambda done, total: told.append((done, total)))
    assert reported(result) == [("pkg/view.py", 6, "CSP-D003")]
    assert result.stats.files == 2
    assert result.stats.seconds > 0
    assert told == [(1, 2), (2, 2)]
    assert result.root == str(folder)
    assert list(result.sources) == ["pkg/view.py"], "only files that a finding points into"
    assert result.sources["pkg/view.py"].line(6).strip() == "os.system(request.args['a'])"


def test_standard_input(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert folder.is_dir()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(UNSAFE.encode())))
    assert reported(scan(["-"], Config(), RULES, stdin_name="typed.py")) == [("typed.py", 6, "CSP-D003")]


def test_lines_of_a_notebook_count_within_their_cell(folder: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# title\n"], "metadata": {}},
        {"cell_type": "code", "source": UNSAFE.splitlines(keepends=True)[:3], "metadata": {}, "outputs": []},
        {"cell_type": "code", "source": UNSAFE.splitlines(keepends=True)[3:], "metadata": {}, "outputs": []},
    ]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "a.ipynb").write_text(json.dumps(notebook))
    (finding,) = scan(["a.ipynb"], Config(), RULES).findings
    assert (finding.place.span.line, finding.place.span.end_line, finding.place.cell) == (3, 3, 3)
    assert [place.cell for place in finding.evidence] == [3] * len(finding.evidence)


@pytest.mark.parametrize("names", [["a.py", "a/__init__.py"], ["a.ipynb", "a.py"]])
def test_no_file_is_left_out_for_its_name(folder: Path, names: list[str]) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        cell = {"cell_type": "code", "source": UNSAFE, "metadata": {}, "outputs": []}
        notebook = json.dumps({"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5})
        path.write_text(notebook if name.endswith(".ipynb") else UNSAFE)
    assert [path for path, _, _ in reported(scan(["."], Config(), RULES))] == sorted(names)


def test_a_package_at_the_root(folder: Path) -> None:
    (folder / "__init__.py").write_text("")
    (folder / "view.py").write_text(UNSAFE)
    assert reported(scan(["."], Config(), RULES)) == [("view.py", 6, "CSP-D003")]


def test_a_broken_file_is_analysed_as_far_as_it_goes(folder: Path) -> None:
    (folder / "a.py").write_text(UNSAFE + "def broken(:\n")
    (folder / "b.py").write_bytes(b"\xff\xfe" + UNSAFE.encode("utf-16-le"))
    result = scan(["."], Config(), RULES)
    assert ("a.py", 6, "CSP-D003") in reported(result)
    assert {d.path for d in result.diagnostics} == {"a.py", "b.py"}
    assert all(d.trouble in (Trouble.SYNTAX, Trouble.ENCODING) for d in result.diagnostics)


def test_reading_says_why_it_fails(tmp_path: Path) -> None:
    missing = read_file(str(tmp_path / "absent.py"), "absent.py")
    assert isinstance(missing, Diagnostic)
    assert (missing.path, missing.trouble, missing.blocking) == ("absent.py", Trouble.UNREADABLE, True)
    (tmp_path / "big.py").write_bytes(b"#" * (MAX_SOURCE_BYTES + 1))
    big = read_file(str(tmp_path / "big.py"), "big.py")
    assert isinstance(big, Diagnostic)
    assert (big.trouble, big.blocking) == (Trouble.TOO_LARGE, True)
    notebook = parse_bytes(b"{", "a.ipynb")
    assert isinstance(notebook, Diagnostic)
    assert (notebook.trouble, notebook.blocking) == (Trouble.NOTEBOOK, True)
    good = parse_bytes(b"x = 1\n", "a.py")
    assert isinstance(good, ParsedFile)
    assert good.diagnostics == ()


def test_severity_hides_and_suppressions_stay_of_use() -> None:
    code = UNSAFE.replace("['a'])", "['a'])  # ignore: CSP-D003")
    every = Config(report_unused_suppressions=True)
    shown = scan_sources({"a.py": code}, RULES, config=every)
    assert ([f.rule_id for f in shown.suppressed], shown.findings, shown.diagnostics) == (["CSP-D003"], (), ())
    harder = [replace(rule, page=replace(rule.page, severity=Severity.LOW)) for rule in RULES if rule.id == "CSP-D003"]
    hidden = scan_sources({"a.py": code}, harder, config=replace(every, severity=Severity.HIGH))
    assert (hidden.findings, hidden.suppressed) == ((), ())
    assert hidden.diagnostics == (), "the comment is of use though nothing is shown"


def test_a_suppressed_finding_does_not_rename_its_twin() -> None:
    twice = UNSAFE + "    os.system(request.args['a'])\n"
    first, second = scan_sources({"a.py": twice}, RULES).findings
    assert first.fingerprint != second.fingerprint
    lines = twice.split("\n")
    lines[5] += "  # ignore"
    result = scan_sources({"a.py": "\n".join(lines)}, RULES)
    assert [f.fingerprint for f in result.findings] == [second.fingerprint]
    assert [f.fingerprint for f in result.suppressed] == [first.fingerprint]


def test_an_unused_suppression_is_told_when_asked() -> None:
    code = "x = 1  # ignore: CSP-D003\n"
    assert scan_sources({"a.py": code}, RULES).diagnostics == ()
    told = scan_sources({"a.py": code}, RULES, config=Config(report_unused_suppressions=True)).diagnostics
    assert [(d.trouble, d.line, d.blocking) for d in told] == [(Trouble.SUPPRESSION, 1, False)]


def test_selected_rules_only() -> None:
    assert reported(scan_sources({"a.py": UNSAFE}, RULES, config=Config(select=("CSP-D003",)))) == [
        ("a.py", 6, "CSP-D003")
    ]
    assert scan_sources({"a.py": UNSAFE}, RULES, config=Config(ignore=("CSP-D003",))).findings == ()


def test_a_flow_over_files_shows_both() -> None:
    sources = {
        "view.py": UNSAFE.replace("os.system(", "run(").replace("import os", "from work import run"),
        "work.py": "import os\ndef run(text):\n    os.system(text)\n",
    }
    result = scan_sources(sources, RULES)
    (finding,) = result.findings
    assert finding.place.path == "work.py"
    assert {place.path for place in finding.evidence} == {"view.py", "work.py"}
    assert sorted(result.sources) == ["view.py", "work.py"]


def test_resolved_lines() -> None:
    assert resolved_lines({"a.py": UNSAFE, "b.py": "unknown()\n"})["b.py"] == set()
    assert 6 in resolved_lines({"a.py": UNSAFE})["a.py"]


def test_the_environment_is_a_source_when_asked_for() -> None:
    program = {"pager.py": 'import os\nos.system(os.environ["PAGER"] + " notes")\n'}
    assert scan_sources(program, load_rules()).findings == ()
    (finding,) = scan_sources(program, load_rules(), config=Config(sources=("environment",))).findings
    assert finding.rule_id == "CSP-D003"
    assert finding.message.startswith('`os.environ["PAGER"]` comes from the environment')
