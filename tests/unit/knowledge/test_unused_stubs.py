"""A stub that no scanned file imports is never opened, however many there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.models.__main__ import write_copies
from cuspid.engine.config import Config
from cuspid.engine.scan import scan_sources
from cuspid.knowledge import library
from cuspid.knowledge.items import StubModule
from cuspid.rules import load_rules

PROGRAM = {
    "app.py": (
        "import sqlite3\n"
        "from flask import Flask, request\n"
        "app = Flask(__name__)\n"
        "@app.get('/')\n"
        "def find():\n"
        "    return sqlite3.connect('a').execute('SELECT ' + request.args['x']).fetchone()\n"
    )
}


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    names: list[str] = []
    read = library._read

    def remember(name: str, path: str) -> StubModule:
        names.append(name)
        return read(name, path)

    monkeypatch.setattr(library, "_read", remember)
    return names


def test_stubs_that_nothing_imports_are_not_opened(tmp_path: Path, opened: list[str]) -> None:
    few, many = tmp_path / "few", tmp_path / "many"
    few.mkdir()
    added = write_copies(many, 2)
    assert added > 1000
    results = []
    for folder in (few, many):
        opened.clear()
        result = scan_sources(PROGRAM, load_rules(), config=Config(stubs=str(folder)))
        results.append((list(opened), [(f.rule_id, f.place.span.line) for f in result.findings]))
    names, findings = results[0]
    assert results[1] == results[0]
    assert findings == [("CSP-D101", 6)]
    assert "flask" in names and "sqlite3" in names
    assert not {"django", "aiohttp", "boto3", "celery"} & {name.partition(".")[0] for name in names}
    assert len(names) < 60
