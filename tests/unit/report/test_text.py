"""The report for people, to the letter."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.model.finding import Diagnostic, Finding, Trouble
from cuspid.model.grade import Confidence, Severity
from cuspid.model.result import ScanResult, SourceText, Stats
from cuspid.model.span import Place, Span
from cuspid.report.concise import render_concise
from cuspid.report.display import clean, columns, width
from cuspid.report.frame import FrameStyle, draw_frame
from cuspid.report.paint import Paint
from cuspid.report.text import MAX_DIAGNOSTICS, MAX_STEPS, TextOptions, render_text
from tests.unit.report.sample import CODE, DIAGNOSTICS, FINDING, ORIGIN, PRIMARY, RULE, result_of, span_of

EXPECTED = """\
app/mirror.py:4:11  CSP-D406 MEDIUM  FTP session without encryption

    3 │ def mirror(host):
    4 │     ftp = FTP(host, user, PASSWORD)
      │           ^^^^^^^^^^^^^^^^^^^^^^^^^ the session is opened in clear text
    5 │     ftp.storbinary("STOR x", f)

  how it happens:
    1. app/settings.py:1:12: the password is read from the environment
        1 │ PASSWORD = os.environ["P"]
          │            ^^^^^^^^^^^^^^
    2. line 4: the session is opened in clear text

  fix:  Use SFTP.
  rule: cuspid rule CSP-D406 · CWE-319


error: gone.py: no such file or folder [missing]
warning: old.py:3: not Python 3 [syntax]

1 finding in 1 file: 1 medium
2 files, 1,200 lines scanned in 0.50 s · 1 suppressed · 1 path could not be scanned · 1 warning
"""


def render(result: ScanResult, **options: object) -> str:
    return render_text(result, [RULE], TextOptions(**options))  # type: ignore[arg-type]


def frame(code: str, span: Span, **style: object) -> list[str]:
    lines = code.split("\n")
    full = FrameStyle(Paint(False), 60, True, "", **style)  # type: ignore[arg-type]
    return list(draw_frame(lambda n: lines[n - 1] if 0 < n <= len(lines) else "", span, "why", full, lambda t: t))


def test_a_whole_report() -> None:
    hidden = replace(FINDING, suppressed_by="# ignore")
    assert render(result_of(FINDING, suppressed=(hidden,), diagnostics=DIAGNOSTICS)) == EXPECTED


def test_ascii_terminals() -> None:
    message = "é costs €"
    shown = render(result_of(replace(FINDING, message=message)), is_unicode=False)
    assert shown.isascii()
    assert "    4 |     ftp = FTP" in shown
    assert "\\xe9 costs \\u20ac" in shown


def test_colour_only_when_asked() -> None:
    plain, coloured = render(result_of(FINDING)), render(result_of(FINDING), has_colour=True)
    assert "\x1b[" not in plain
    assert "\x1b[1;33mMEDIUM\x1b[0m" in coloured
    for code in ("0", "1", "2", "1;33", "1;34", "1;35"):
        coloured = coloured.replace(f"\x1b[{code}m", "")
    assert coloured == plain


def test_nothing_found_and_nothing_scanned() -> None:
    assert render(result_of()).startswith("No findings.\n2 files")
    assert render(ScanResult((), (), (), {}, Stats())).startswith("Nothing was scanned.\n0 files")
    assert render(result_of(), is_quiet=True) == ""


def test_quiet_keeps_findings_and_what_blocked() -> None:
    shown = render(result_of(FINDING, diagnostics=DIAGNOSTICS), is_quiet=True)
    assert "CSP-D406" in shown
    assert "gone.py" in shown
    assert "old.py" not in shown
    assert "scanned in" not in shown


def test_spent_budgets_are_counted_and_listed_on_request() -> None:
    spent = (Diagnostic("big.py", Trouble.BUDGET, "too many steps"), Diagnostic("big.py", Trouble.BUDGET, "too deep"))
    result = result_of(diagnostics=(*DIAGNOSTICS, *spent))
    shown = render(result)
    assert "big.py" not in shown
    assert shown.endswith(" · 1 path could not be scanned · 1 warning · 2 budgets ran out: --verbose lists them\n")
    listed = render(result, is_verbose=True)
    assert "warning: big.py: too many steps [budget]\nwarning: big.py: too deep [budget]\n" in listed
    assert listed.endswith(" · 1 warning · 2 budgets ran out\n")
    assert "big.py" not in render(result, is_quiet=True)
    assert "big.py" not in render_concise(result)
    assert "big.py: warning: too deep [budget]\n" in render_concise(result, is_verbose=True)


def test_a_budget_that_blocked_a_file_is_always_told() -> None:
    result = result_of(diagnostics=(Diagnostic("big.py", Trouble.BUDGET, "too deep", blocking=True),))
    assert "error: big.py: too deep [budget]" in render(result, is_quiet=True)


def test_suppressed_findings_on_request() -> None:
    hidden = replace(FINDING, suppressed_by="# ignore: CSP-D406")
    assert "suppressed by: # ignore: CSP-D406" in render(result_of(suppressed=(hidden,)), show_suppressed=True)
    assert "suppressed by" not in render(result_of(suppressed=(hidden,)))


def test_confidence_and_severity_are_named() -> None:
    shown = render(result_of(replace(FINDING, severity=Severity.CRITICAL, confidence=Confidence.LOW)))
    assert "CSP-D406 CRITICAL  FTP session without encryption  (low confidence)" in shown


def test_notebook_places() -> None:
    place = Place("nb.ipynb", Span(5, 0, 5, 3), "here", cell=3)
    source = SourceText(cells={3: ("", "", "", "", "f()")})
    result = result_of(replace(FINDING, place=place, evidence=()), sources={"nb.ipynb": source})
    assert render(result).startswith("nb.ipynb:cell 3:5:1  CSP-D406")
    assert "    5 │ f()\n      │ ^^^ here\n" in render(result)
    assert render_concise(result) == "nb.ipynb:cell 3:5:1: CSP-D406 medium FTP session without encryption\n"


def test_evidence_that_is_only_the_place_itself_is_not_repeated() -> None:
    assert "how it happens" not in render(result_of(replace(FINDING, evidence=(PRIMARY,))))


def test_long_evidence_loses_its_middle() -> None:
    steps = tuple(replace(ORIGIN, why=f"step {number}") for number in range(MAX_STEPS + 6))
    shown = render(result_of(replace(FINDING, evidence=steps)))
    assert "6 more steps" in shown
    assert "step 0\n" in shown
    assert f" {MAX_STEPS + 6}. " in shown
    assert "step 14\n" not in shown


def test_many_diagnostics_are_counted() -> None:
    many = tuple(Diagnostic(f"{n}.py", Trouble.ENCODING, "odd") for n in range(MAX_DIAGNOSTICS + 2))
    assert "2 more like these" in render(result_of(diagnostics=many))


def test_findings_without_source_or_rule_still_show() -> None:
    lost = replace(FINDING, rule_id="CSP-D999", place=Place("x.py", Span(1, 0, 1, 1), "here"))
    assert render(result_of(lost)).startswith("x.py:1:1  CSP-D999 MEDIUM")


def test_scanned_text_cannot_act_on_the_terminal() -> None:
    evil = "x\x1b]0;owned\x07 = FTP(\u202e'a\u2066'\x9b31m)"
    place = Place("a\x1b[2J\n.py", Span(1, 0, 1, len(evil)), "why\r\x1b[1A")
    hostile = Finding("CSP-D406", "m\x1b[0m\nn", Severity.LOW, Confidence.HIGH, place, suppressed_by="# \x1b[8m")
    result = result_of(hostile, sources={place.path: SourceText((evil,))})
    for shown in (render(result), render_concise(result)):
        acting = [c for c in shown if (c != "\n" and unicodedata.category(c) in ("Cc", "Cs")) or c in "\u202e\u2066"]
        assert acting == []
    assert len(render_concise(result).splitlines()) == 1


def test_underline_below_wide_and_combining_characters_and_tabs() -> None:
    code = '\tx = f("日本", "e\u0301", FTP(h))'
    drawn = frame(code, span_of(code, "FTP(h)"))
    code_line, underline = drawn[0], drawn[1]
    assert width(code_line[: code_line.index("FTP")]) == underline.index("^")
    assert underline.count("^") == len("FTP(h)")


def test_context_without_blank_edges() -> None:
    assert frame("\n\na()\nb()\n\n", Span(4, 0, 4, 3), before=2, after=1) == ["3 │ a()", "4 │ b()", "  │ ^^^ why"]


def test_spans_of_several_lines() -> None:
    code = "x = f(\n    a,\n)\n"
    expected = ["1 │ x = f(", "  │     ^^", "2 │     a,", "  │     ^^", "3 │ )", "  │ ^ why"]
    assert frame(code, Span(1, 4, 3, 1)) == expected
    long = frame("x = [\n" + "  1,\n" * 50 + "]", Span(1, 0, 52, 1), after=1)
    assert len(long) == 9
    assert long[-1] == "  …"


def test_spans_outside_the_text_are_drawn_without_complaint() -> None:
    assert frame("ab", Span(1, 9, 1, 20)) == ["1 │ ab", "  │   ^ why"]
    assert frame("ab", Span(7, 0, 8, 2))
    assert frame("ab", Span(1, 1, 1, 1)) == ["1 │ ab", "  │  ^ why"]


@pytest.mark.parametrize("position", [0, 10, 45, 50, 60, 500, 100_000])
def test_long_lines_are_cut_around_the_span(position: int) -> None:
    code = "x" * position + "FTP(h)" + "y" * 100_000
    drawn = frame(code, Span(1, position, 1, position + 6))
    assert len(drawn[0]) <= 60
    assert drawn[0].endswith("…")
    start = drawn[1].index("^")
    assert drawn[0][start : start + 6] == "FTP(h)"
    assert drawn[1].count("^") == 6


@given(st.text(), st.integers(0, 30), st.integers(0, 30), st.integers(20, 60))
def test_frames_fit_and_never_fail(line: str, start: int, length: int, columns_wide: int) -> None:
    style = FrameStyle(Paint(False), columns_wide, True, "")
    drawn = list(draw_frame(lambda _: line, Span(1, start, 1, start + length), "", style, lambda t: t))
    assert width(drawn[0]) <= max(columns_wide, 24)
    assert all(c == " " or unicodedata.category(c) not in ("Cc", "Cs") for text in drawn for c in text)


@given(st.text())
def test_each_character_has_a_cell(line: str) -> None:
    assert len(columns(line)) == len(line)
    assert "\n" not in clean(line)


def test_concise() -> None:
    hidden = replace(FINDING, suppressed_by="# ignore", confidence=Confidence.MEDIUM)
    result = result_of(FINDING, suppressed=(hidden,), diagnostics=DIAGNOSTICS)
    line = "app/mirror.py:4:11: CSP-D406 medium FTP session without encryption"
    error = "gone.py: error: no such file or folder [missing]"
    assert render_concise(result).splitlines() == [line, error, "old.py:3: warning: not Python 3 [syntax]"]
    assert render_concise(result, is_quiet=True).splitlines() == [line, error]
    assert render_concise(result, show_suppressed=True).splitlines()[1] == f"{line} (medium confidence, suppressed)"
    assert CODE not in render_concise(result)


def test_what_the_header_says_is_not_said_again() -> None:
    echo = replace(FINDING, place=replace(PRIMARY, why=FINDING.message), evidence=())
    assert render(result_of(echo)).count(FINDING.message) == 1


def test_long_advice_is_wrapped() -> None:
    wordy = replace(RULE, page=replace(RULE.page, fix="mend it " * 30))
    shown = render_text(result_of(FINDING), [wordy], TextOptions(width=80))
    assert max(len(line) for line in shown.splitlines() if "mend" in line) <= 80
    assert shown.count("mend it") == 30
