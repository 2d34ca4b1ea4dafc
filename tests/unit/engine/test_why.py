"""Why a line is, or is not, reported: also where a scan of the project would be shared out among processes."""

from __future__ import annotations

from pathlib import Path

import pytest

from cuspid.engine.config import Config
from cuspid.engine.why import explain
from cuspid.engine.workers import MIN_FILES_FOR_PROCESSES
from cuspid.rules import load_rules

RULES = load_rules()
VIEWS = """\
import os
from flask import Flask, request
app = Flask(__name__)
@app.route('/')
def view():
    os.system(request.args['a'])
    month = int(request.args['m'])
    os.system(f'archive {month}')
    raise SystemExit
    print('never')
"""


@pytest.fixture(params=[0, 3 * MIN_FILES_FOR_PROCESSES], ids=["small", "many files"])
def project(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "views.py").write_text(VIEWS)
    for number in range(request.param):
        (tmp_path / f"other{number}.py").write_text(f"x = {number}\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def told(line: int) -> str:
    return explain("views.py", line, Config(jobs=2), RULES)


def test_what_is_reported(project: Path) -> None:
    assert "reported: CSP-D003" in told(6), project


def test_what_runs_is_not_called_unreachable(project: Path) -> None:
    for line in (7, 8, 9):
        assert "no way through the program" not in told(line), project
    assert "no way through the program" in told(10), project
