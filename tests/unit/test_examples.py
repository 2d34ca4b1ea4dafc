"""What README shows of the scan of `examples/` is what the scan says, and the labels there are true."""

from __future__ import annotations

import ast
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from cuspid.engine.config import Config
from cuspid.engine.scan import scan
from cuspid.model.result import ScanResult
from cuspid.report.text import TextOptions, render_text
from cuspid.rules import load_rules

ROOT = Path(__file__).parents[2]
FLAWED = re.compile(r"Flawed\b")
GAP = "…"
SHOWN = re.compile(r"<!-- output: begin -->\n```\n\$ [^\n]*\n(.*?)```\n<!-- output: end -->", re.DOTALL)


@pytest.fixture(scope="module")
def result() -> ScanResult:
    before = Path.cwd()
    os.chdir(ROOT)
    try:
        return scan(["examples"], Config(), load_rules())
    finally:
        os.chdir(before)


def without_times(text: str) -> str:
    return re.sub(r"in \d+\.\d\d s", "in 0.00 s", text)


def test_readme_shows_what_the_scan_says(result: ScanResult) -> None:
    match = SHOWN.search((ROOT / "README.md").read_text(encoding="utf-8"))
    assert match is not None
    whole = without_times(render_text(result, load_rules(), TextOptions()))
    position = 0
    for part in without_times(match.group(1)).split(f"\n{GAP}\n"):
        found = whole.find(part.strip("\n"), position)
        assert found >= 0, f"the scan does not say, after what stands before:\n{part}"
        position = found + len(part.strip("\n"))
    assert whole[position:] == "\n", "the summary is shown"


def functions(path: Path) -> Iterator[tuple[str, int, int, bool]]:
    """Yield each function of a file: name, first and last line, and whether it is said to be flawed."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef):
            flawed = bool(FLAWED.match(ast.get_docstring(node) or ""))
            yield node.name, node.lineno, node.end_lineno or node.lineno, flawed


def test_what_is_labelled_flawed_is_reported_and_nothing_else(result: ScanResult) -> None:
    assert not result.diagnostics
    places = {(f.place.path, f.place.span.line) for f in result.findings}
    steps = {(step.path, step.span.line) for f in result.findings for step in f.evidence}
    seen: set[tuple[str, int]] = set()
    for file in sorted((ROOT / "examples").rglob("*.py")):
        path = file.relative_to(ROOT).as_posix()
        for name, start, end, flawed in functions(file):
            here = {(path, line) for line in range(start, end + 1)}
            seen |= here & places
            if flawed:
                assert here & (places | steps), f"{path}: {name} is said to be flawed"
            else:
                assert not here & places, f"{path}: {name} is not said to be flawed"
        lines = file.read_text(encoding="utf-8").splitlines()
        outside = {line for where, line in places - seen if where == path}
        assert all(FLAWED.search(lines[line - 2]) for line in outside), f"{path}: {outside}"
        seen |= {(path, line) for line in outside}
    assert seen == places
