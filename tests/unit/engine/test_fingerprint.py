"""What a finding's name depends on, and what it does not."""

from __future__ import annotations

from dataclasses import replace

from cuspid.engine.fingerprint import normal_code, with_fingerprints
from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence, Severity
from cuspid.model.result import SourceText
from cuspid.model.span import Place, Span


def finding(line: int, column: int, end_line: int, end_column: int, **other: str) -> Finding:
    place = Place(other.get("path", "a.py"), Span(line, column, end_line, end_column), "here")
    rule_id, scope = other.get("rule_id", "CSP-D406"), other.get("scope", "f")
    return Finding(rule_id, "wrong", Severity.MEDIUM, Confidence.HIGH, place, scope=scope)


def source(text: str) -> dict[str, SourceText]:
    lines = SourceText(tuple(text.split("\n")))
    return {"a.py": lines, "b.py": lines}


def name(found: Finding, text: str) -> str:
    return with_fingerprints([found], source(text))[0].fingerprint


BASE = name(finding(1, 4, 1, 10), "x = FTP(h)")


def test_moved_reformatted_and_commented_lines_keep_their_name() -> None:
    assert len(BASE) == 32
    assert name(finding(3, 4, 3, 10), "\n\nx = FTP(h)") == BASE
    assert name(finding(1, 8, 1, 15), "longer =FTP( h)  # noqa") == BASE
    assert name(finding(1, 4, 3, 1), "x = FTP(\n    h\n)") == BASE
    graded = replace(finding(1, 4, 1, 10), message="other", severity=Severity.LOW, confidence=Confidence.LOW)
    assert name(graded, "x = FTP(h)") == BASE


def test_other_code_rules_paths_and_scopes_have_other_names() -> None:
    others = {
        name(finding(1, 4, 1, 10), "x = FTP(g)"),
        name(finding(1, 4, 1, 10, rule_id="CSP-D404"), "x = FTP(h)"),
        name(finding(1, 4, 1, 10, path="b.py"), "x = FTP(h)"),
        name(finding(1, 4, 1, 10, scope="g"), "x = FTP(h)"),
    }
    assert len(others | {BASE}) == 5


def test_equal_findings_are_counted_in_the_order_of_the_file() -> None:
    text = "x = FTP(h)\ny = FTP(h)\nz = FTP(g)"
    first, second, third = finding(1, 4, 1, 10), finding(2, 4, 2, 10), finding(3, 4, 3, 10)
    names = [found.fingerprint for found in with_fingerprints([first, second, third], source(text))]
    assert names[0] == BASE
    assert len(set(names)) == 3
    backwards = [found.fingerprint for found in with_fingerprints([third, second, first], source(text))]
    assert backwards == names[::-1]


def test_places_outside_the_text_have_a_name_too() -> None:
    assert normal_code(Place("a.py", Span(9, 5, 12, 3), ""), SourceText(("x",))) == ""
    assert normal_code(Place("a.py", Span(1, 0, 1, 1), ""), None) == ""
    assert normal_code(Place("n", Span(1, 0, 1, 1), "", cell=2), SourceText(cells={2: ("y",)})) == "y"
    assert len(name(finding(1, 0, 10**9, 5), "x")) == 32
