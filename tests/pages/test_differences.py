"""The comparison that every page and program rests on notices each way in which a result can differ."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cuspid.model.finding import Diagnostic, Finding, Trouble
from cuspid.model.grade import Confidence, Severity
from cuspid.model.result import ScanResult, Stats
from cuspid.model.span import Place, Span
from tests.markers import SINGLE_FILE, differences, program_from_text, split_files


def finding(line: int, rule_id: str = "CSP-D900", path: str = SINGLE_FILE) -> Finding:
    return Finding(rule_id, "m", Severity.LOW, Confidence.HIGH, Place(path, Span(line, 0, line, 1), "w"))


def result(
    findings: Sequence[Finding] = (), suppressed: Sequence[Finding] = (), diagnostics: Sequence[Diagnostic] = ()
) -> ScanResult:
    return ScanResult(tuple(findings), tuple(suppressed), tuple(diagnostics), {}, Stats())


CODE = "a()  # finding\nb()  # ok\nc()  # missed\nd()  # silent\ne()  # finding: CSP-D901, CSP-D902"
RESOLVED = {SINGLE_FILE: {1, 2}}
RIGHT = [finding(1), finding(5, "CSP-D901"), finding(5, "CSP-D902")]


def test_the_right_result_has_no_differences() -> None:
    assert differences(program_from_text(CODE), result(RIGHT), RESOLVED, "CSP-D900") == []


@pytest.mark.parametrize(
    ("findings", "difference"),
    [
        (RIGHT[1:], f"{SINGLE_FILE}:1: CSP-D900 is not reported: a()"),
        (RIGHT[:-1], f"{SINGLE_FILE}:5: CSP-D902 is not reported: e()"),
        ([*RIGHT, finding(1)], f"{SINGLE_FILE}:1: CSP-D900 is reported: a()"),
        ([*RIGHT, finding(1, "CSP-D909")], f"{SINGLE_FILE}:1: CSP-D909 is reported: a()"),
        ([*RIGHT, finding(2)], f"{SINGLE_FILE}:2: CSP-D900 is reported: b()"),
        ([*RIGHT, finding(3)], f"{SINGLE_FILE}:3: CSP-D900 is found now: `# missed` must go: c()"),
        ([*RIGHT, finding(4)], f"{SINGLE_FILE}:4: CSP-D900 is reported: d()"),
        ([*RIGHT, finding(1, path="other.py")], "other.py:1: CSP-D900 is reported: "),
    ],
)
def test_one_wrong_finding_is_one_difference(findings: Sequence[Finding], difference: str) -> None:
    assert differences(program_from_text(CODE), result(findings), RESOLVED, "CSP-D900") == [difference]


def test_a_negative_may_not_be_vacuous() -> None:
    problems = differences(program_from_text(CODE), result(RIGHT), {}, "CSP-D900")
    assert problems == [f"{SINGLE_FILE}:2: # ok has no call that resolves: b()"]


def test_suppressed_findings_count_where_they_are_expected() -> None:
    program = program_from_text("a()  # ignore  # finding")
    assert differences(program, result(suppressed=[finding(1)]), {}, "CSP-D900", suppressed=True) == []
    assert len(differences(program, result([finding(1)]), {}, "CSP-D900", suppressed=True)) == 2
    assert len(differences(program, result(suppressed=[finding(1)]), {}, "CSP-D900")) == 2


def test_a_diagnostic_is_a_difference() -> None:
    trouble = Diagnostic(SINGLE_FILE, Trouble.SYNTAX, "unexpected `)`", 3)
    problems = differences(program_from_text("a()"), result(diagnostics=[trouble]), {})
    assert problems == [f"{SINGLE_FILE}:3: syntax: unexpected `)`"]


def test_a_finding_must_name_its_rule_where_none_is_meant() -> None:
    with pytest.raises(AssertionError, match="must name its rule"):
        differences(program_from_text("a()  # finding"), result(), {})


def test_files_are_split_and_count_their_own_lines() -> None:
    program = program_from_text("# file: a/b.py\nx()\ny()  # finding\n# file: c.py\nz()  # ok")
    assert program.sources == {"a/b.py": "x()\ny()", "c.py": "z()"}
    problems = differences(program, result([finding(2, path="a/b.py")]), {"c.py": {1}}, "CSP-D900")
    assert problems == []


@pytest.mark.parametrize(
    "code", ["x()\n# file: a.py", "# file: a.py\n# file: a.py", "# file: ../a.py", "# file: /a.py"]
)
def test_broken_headers_are_refused(code: str) -> None:
    with pytest.raises(AssertionError):
        split_files(code)
