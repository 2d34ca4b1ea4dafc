"""Small programs with markers, and the whole result of a scan held against them.

Used by the pages (`tests/pages`) and by the programs of the corpus (`tests/corpus`):

    program = program_from_text(code)
    result = scan_sources(program.sources, rules)
    assert_exact(program, result, resolved_lines(program.sources), rule_id="CSP-D406")

Invariant: the code that is scanned carries no marker, and its lines and columns are those of the marked text.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from cuspid.model.finding import Finding
from cuspid.model.markers import Expectation, Marker, find_markers, strip_markers
from cuspid.model.result import ScanResult

Reported: TypeAlias = tuple[str, int, str]
"""Path, line, rule id."""

AUDIT_HEADER = re.compile(r"# audit\s*")
FILE_HEADER = re.compile(r"# file: (\S+)\s*")
SINGLE_FILE = "example.py"


@dataclass(frozen=True, slots=True)
class Program:
    """The files of a program, and what their markers expect."""

    sources: Mapping[str, str]
    """By path, without markers."""
    markers: tuple[tuple[str, Marker], ...]
    """Path and marker, in order."""
    audit: bool = False
    """To be run with audit rules and checks on: the text began with the line `# audit`."""


def program_from_files(files: Mapping[str, str]) -> Program:
    """Read the markers of several files."""
    markers = tuple((path, marker) for path, text in files.items() for marker in find_markers(text))
    return Program({path: strip_markers(text) for path, text in files.items()}, markers)


def program_from_text(code: str) -> Program:
    """Read one text, which `# file: name.py` lines may split into several files; `# audit` may be its first line."""
    first, _, rest = code.partition("\n")
    audit = AUDIT_HEADER.fullmatch(first) is not None
    if audit and FILE_HEADER.fullmatch(rest.partition("\n")[0]):
        code = rest
    return replace(program_from_files(split_files(code)), audit=audit)


def program_from_folder(folder: Path) -> Program:
    """Read every file below a folder whose name ends in `.py`, by its path relative to the folder."""
    paths = sorted(folder.rglob("*.py"))
    return program_from_files({path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths})


def split_files(code: str) -> dict[str, str]:
    """Cut a text at its `# file:` lines; without any, the whole is one file."""
    lines = code.split("\n")
    if not FILE_HEADER.fullmatch(lines[0]):
        assert not any(FILE_HEADER.fullmatch(line) for line in lines), "code stands before the first `# file:` line"
        return {SINGLE_FILE: code}
    files: dict[str, list[str]] = {}
    current: list[str] = []
    for line in lines:
        if header := FILE_HEADER.fullmatch(line):
            path = header[1]
            assert path not in files, f"{path} begins twice"
            assert not path.startswith("/") and ".." not in path.split("/"), f"{path} leaves the example"
            current = files[path] = []
        else:
            current.append(line)
    return {path: "\n".join(body) for path, body in files.items()}


def differences(
    program: Program,
    result: ScanResult,
    resolved: Mapping[str, Collection[int]],
    rule_id: str = "",
    suppressed: bool = False,
) -> list[str]:
    """Say where a result and the markers differ; `rule_id` is meant by a `# finding` that names no rule.

    With `suppressed`, the findings are expected among those that a comment suppresses.
    """
    actual, other = (result.suppressed, result.findings) if suppressed else (result.findings, result.suppressed)
    expected = _expected(program, rule_id)
    reported = Counter(_key(finding) for finding in actual)
    lines = {(path, marker.line): marker for path, marker in program.markers}
    problems = [_show(program, key, "is not reported") for key in (expected - reported).elements()]
    for key in (reported - expected).elements():
        marker = lines.get(key[:2])
        known_gap = marker is not None and marker.expectation is Expectation.MISSED
        problems.append(_show(program, key, "is found now: `# missed` must go" if known_gap else "is reported"))
    word = "is reported all the same" if suppressed else "is suppressed"
    problems += [_show(program, _key(finding), word) for finding in other]
    for path, marker in program.markers:
        if marker.expectation is Expectation.OK and marker.line not in resolved.get(path, ()):
            problems.append(_show(program, (path, marker.line, "# ok"), "has no call that resolves"))
    troubles = [d for d in result.diagnostics if not d.is_limit]
    return problems + [f"{d.path}:{d.line}: {d.trouble}: {d.message}" for d in troubles]


def assert_exact(
    program: Program,
    result: ScanResult,
    resolved: Mapping[str, Collection[int]],
    rule_id: str = "",
    suppressed: bool = False,
) -> None:
    """Fail with every difference between a result and the markers."""
    problems = differences(program, result, resolved, rule_id, suppressed)
    assert not problems, "\n".join(["the result is not what the markers say:", *problems])


def _expected(program: Program, rule_id: str) -> Counter[Reported]:
    expected: Counter[Reported] = Counter()
    for path, marker in program.markers:
        if marker.expectation is Expectation.FINDING:
            ids = marker.rule_ids or (rule_id,)
            assert all(ids), f"{path}:{marker.line}: `# finding` must name its rule here"
            expected.update((path, marker.line, each) for each in ids)
    return expected


def _key(finding: Finding) -> Reported:
    return finding.place.path, finding.place.span.line, finding.rule_id


def _show(program: Program, key: Reported, what: str) -> str:
    path, line, subject = key
    lines = program.sources.get(path, "").split("\n")
    code = lines[line - 1].strip() if 0 < line <= len(lines) else ""
    return f"{path}:{line}: {subject} {what}: {code}"
