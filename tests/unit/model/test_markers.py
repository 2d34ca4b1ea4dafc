"""Markers are read with their labels and leave no trace in the text that people see."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cuspid.model.markers import Expectation, Marker, find_markers, strip_markers


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("a()  # finding", [Marker(1, Expectation.FINDING)]),
        ("a()  #ok", [Marker(1, Expectation.OK)]),
        ("a()  # silent: no such name", [Marker(1, Expectation.SILENT, (), "no such name")]),
        ("a()  # missed: why  # other", [Marker(1, Expectation.MISSED, (), "why")]),
        ("a()  # finding: CSP-D406", [Marker(1, Expectation.FINDING, ("CSP-D406",), "CSP-D406")]),
        (
            "a()  # finding: CSP-D406, CSP-D410 twice",
            [Marker(1, Expectation.FINDING, ("CSP-D406", "CSP-D410"), "CSP-D406, CSP-D410 twice")],
        ),
        ("a()  # finding # finding", [Marker(1, Expectation.FINDING), Marker(1, Expectation.FINDING)]),
        ("a()  # why  # finding", [Marker(1, Expectation.FINDING)]),
        ("a()  # ignore: CSP-D406  # finding", [Marker(1, Expectation.FINDING)]),
        ("a()  # ok\r", [Marker(1, Expectation.OK)]),
    ],
)
def test_markers_are_found(line: str, expected: list[Marker]) -> None:
    assert list(find_markers(line)) == expected


@pytest.mark.parametrize(
    "line",
    ["a()  # ok, that is fine", "a()  # findings", "a('# ok')", "a()  # okay", "a()  # the finding", "ok = finding"],
)
def test_prose_is_no_marker(line: str) -> None:
    assert list(find_markers(line)) == []
    assert strip_markers(line) == line


def test_lines_count_from_one() -> None:
    assert [marker.line for marker in find_markers("\na()  # ok\n\nb()  # finding\n")] == [2, 4]


@pytest.mark.parametrize(
    ("line", "stripped"),
    [
        ("a()  # finding", "a()"),
        ("a()\t# finding: label", "a()"),
        ("a()  # ok  # the usual way", "a()  # the usual way"),
        ("a()  # ok # ok", "a()"),
        ("a()  # why  # finding", "a()  # why"),
        ("    # finding", ""),
        ("a()  # finding: one # finding: two # three", "a()  # three"),
        ("a() ", "a() "),
    ],
)
def test_markers_leave_no_trace(line: str, stripped: str) -> None:
    assert strip_markers(line) == stripped


@given(st.lists(st.sampled_from(["a()", "  ", "#", " # ok", "# finding", ": x", "\n", "\t", "CSP-D406", "# why"])))
def test_stripping_is_complete_and_moves_nothing(parts: list[str]) -> None:
    text = "".join(parts)
    stripped = strip_markers(text)
    assert strip_markers(stripped) == stripped
    assert not list(find_markers(stripped))
    for before, after in zip(text.split("\n"), stripped.split("\n"), strict=True):
        code = after.split("#")[0]
        assert before.startswith(code)
