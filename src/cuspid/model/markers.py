"""The markers that a rule's examples carry: what is expected of a line, written at its end.

    ftp = FTP("h")  # finding
    ftp = FTP_TLS("h")  # ok: the control channel is encrypted

- `finding`: this line is reported;
- `ok`: the call on this line resolves and is not reported, so the negative is not vacuous;
- `silent`: not reported, and deliberately unresolved;
- `missed`: a known gap; the test fails once it is found.

A label may follow after a colon. Rule ids at its start name the rules that report the line, one finding each
(`# finding: CSP-D406, CSP-D410`); the rest is for people. Markers are not part of the code: whoever shows or scans an
example strips them first, which moves no line and no column.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

_MARKER = re.compile(r"([ \t]*)#[ \t]*(finding|ok|silent|missed)(?:[ \t]*:[ \t]*([^#]*?))?[ \t]*(#|$)")
_RULE_IDS = re.compile(r"CSP-[A-Z0-9]+(?:[ \t]*,[ \t]*CSP-[A-Z0-9]+)*")


class Expectation(StrEnum):
    """What a marker says about its line."""

    FINDING = "finding"
    OK = "ok"
    SILENT = "silent"
    MISSED = "missed"


@dataclass(frozen=True, slots=True)
class Marker:
    """One marker of a text."""

    line: int
    """Counted from 1 within the text."""
    expectation: Expectation
    rule_ids: tuple[str, ...] = ()
    """The rules that the label names; empty leaves it to the place where the marker stands."""
    label: str = ""
    """The whole label, ids included."""


def find_markers(text: str) -> Iterator[Marker]:
    """Yield the markers of a text in order; a line may carry several.

    >>> [(m.line, m.expectation.value, m.label) for m in find_markers("a()  # finding: two words  # why")]
    [(1, 'finding', 'two words')]
    """
    for number, line in enumerate(text.split("\n"), start=1):
        position = 0
        while match := _MARKER.search(line.rstrip("\r"), position):
            label = match[3] or ""
            ids = _RULE_IDS.match(label)
            named = tuple(part.strip() for part in ids[0].split(",")) if ids else ()
            yield Marker(number, Expectation(match[2]), named, label)
            position = match.start(4)


def strip_markers(text: str) -> str:
    """Return the text as people and scans read it: without markers, every other comment kept.

    >>> strip_markers("a()  # finding: label")
    'a()'
    >>> strip_markers("a()  # ok  # the usual way")
    'a()  # the usual way'
    """
    return "\n".join(_strip_line(line) if "#" in line else line for line in text.split("\n"))


def _strip_line(line: str) -> str:
    stripped = line
    while match := _MARKER.search(stripped):
        stripped = stripped[: match.start()] + (match[1] + stripped[match.start(4) :] if match[4] else "")
    return stripped
