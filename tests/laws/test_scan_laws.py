"""What holds of a scan whatever is scanned: order, repetition, comments, suppressions change only what they must."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cuspid.engine.scan import scan_sources
from cuspid.model.finding import Finding
from cuspid.model.result import ScanResult
from cuspid.rules import load_rules
from tests.laws.programs import HEADER, PROGRAMS, statement_lines

RULES = load_rules()
SLOW = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

PROJECT: Mapping[str, str] = {
    "shop/__init__.py": "",
    "shop/views.py": f"""{HEADER}
from shop.store import find, last
from shop import run
@app.route('/')
def view():
    name = request.args['name']
    run.go(name)
    os.system(last())
    return find(name)
""",
    "shop/store.py": """
import sqlite3
_seen = []
def find(name):
    _seen.append(name)
    return sqlite3.connect('x').execute(f'select {name}')
def last():
    return _seen[-1]
""",
    "shop/run.py": """
import os
from shop.views import app
def go(text):
    if text.isalnum():
        return
    os.system(text)
""",
    "tool.py": """
import sys, os
from shop.store import find
if __name__ == '__main__':
    find(sys.argv[1])
    os.system('ls')
""",
}


def scan(sources: Mapping[str, str]) -> ScanResult:
    return scan_sources(sources, RULES, audit=True)


def text_of(result: ScanResult) -> str:
    """All of a result but how long it took."""
    return repr((result.findings, result.suppressed, result.diagnostics, sorted(result.sources), result.stats.files))


def without_place(finding: Finding, code: str) -> tuple[str, str, str, str]:
    """What a finding says, and the statement that it stands at, whatever its line."""
    return finding.rule_id, finding.message, code.split("\n")[finding.place.span.line - 1].strip(), finding.scope


def test_the_programs_have_findings() -> None:
    assert {(f.place.path, f.rule_id) for f in scan(PROJECT).findings} >= {
        ("shop/store.py", "CSP-D101"),
        ("shop/run.py", "CSP-D003"),
    }


@given(st.permutations(sorted(PROJECT)))
@settings(max_examples=20, deadline=None)
def test_the_order_of_the_files_does_not_matter(order: list[str]) -> None:
    assert text_of(scan({path: PROJECT[path] for path in order})) == text_of(scan(PROJECT))


@given(PROGRAMS, PROGRAMS)
@SLOW
def test_the_order_of_two_files_does_not_matter(first: str, second: str) -> None:
    second += "from first import helper as other\nother(request.args['z'])\n"
    there = scan({"first.py": first, "second.py": second})
    assert text_of(there) == text_of(scan({"second.py": second, "first.py": first}))


@given(PROGRAMS)
@SLOW
def test_a_second_scan_gives_the_same(code: str) -> None:
    assert text_of(scan({"app.py": code})) == text_of(scan({"app.py": code}))


def test_the_hash_seed_does_not_matter() -> None:
    program = "from tests.laws.test_scan_laws import PROJECT, scan, text_of\nprint(text_of(scan(PROJECT)))\n"
    outputs = set()
    for seed in ("1", "2", "3"):
        environment = dict(os.environ, PYTHONHASHSEED=seed, PYTHONPATH=os.pathsep.join(sys.path))
        run = subprocess.run(
            [sys.executable, "-c", program], check=False, env=environment, capture_output=True, text=True, timeout=60
        )
        assert run.returncode == 0, run.stderr
        outputs.add(run.stdout)
    assert len(outputs) == 1


@given(PROGRAMS, st.sampled_from(["", "# a remark", "    # indented", "#", "\t"]), st.data())
@SLOW
def test_a_comment_moves_no_finding_to_another_statement(code: str, inserted: str, data: st.DataObject) -> None:
    before = scan({"app.py": code})
    lines = code.split("\n")
    position = data.draw(st.sampled_from(statement_lines(code))) - 1
    changed = "\n".join([*lines[:position], inserted, *lines[position:]])
    after = scan({"app.py": changed})
    assert [without_place(f, code) for f in before.findings] == [without_place(f, changed) for f in after.findings]
    moved = [f.place.span.line + (f.place.span.line > position) for f in before.findings]
    assert moved == [f.place.span.line for f in after.findings]
    assert [f.fingerprint for f in before.findings] == [f.fingerprint for f in after.findings]


@given(PROGRAMS, st.data())
@SLOW
def test_suppression_adds_no_finding_and_renames_none(code: str, data: st.DataObject) -> None:
    before = scan({"app.py": code})
    lines = code.split("\n")
    position = data.draw(st.sampled_from(statement_lines(code))) - 1
    comment = data.draw(st.sampled_from(["# ignore", "# ignore: CSP-D003", "# noqa", "# nosec"]))
    if not lines[position].strip():
        return
    lines[position] += f"  {comment}"
    after = scan({"app.py": "\n".join(lines)})

    def names(findings: tuple[Finding, ...]) -> set[tuple[str, int, str]]:
        return {(f.rule_id, f.place.span.line, f.fingerprint) for f in findings}

    assert before.suppressed == ()
    assert names(after.findings) <= names(before.findings)
    assert names(after.findings) | names(after.suppressed) == names(before.findings)
    assert not names(after.findings) & names(after.suppressed)
    assert all(f.place.span.line == position + 1 for f in after.suppressed)


@given(PROGRAMS)
@SLOW
def test_every_finding_has_its_evidence_in_order(code: str) -> None:
    lines = code.split("\n")
    for finding in scan({"app.py": code}).findings:
        for place in (finding.place, *finding.evidence):
            assert place.path == "app.py"
            assert 1 <= place.span.line <= place.span.end_line <= len(lines)
            assert 0 <= place.span.column <= len(lines[place.span.line - 1])
        if finding.evidence:
            assert finding.place.span.line in {place.span.line for place in finding.evidence}


@pytest.mark.parametrize("rule_id", ["CSP-D003", "CSP-D101"])
def test_fewer_rules_give_the_findings_of_those_rules(rule_id: str) -> None:
    alone = scan_sources(PROJECT, [rule for rule in RULES if rule.id == rule_id], audit=True)
    assert [f for f in scan(PROJECT).findings if f.rule_id == rule_id] == list(alone.findings)
