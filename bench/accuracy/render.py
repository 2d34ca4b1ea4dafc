"""The tables of the accuracy benchmark, in Markdown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from bench.accuracy.classes import CLASSES
from bench.accuracy.score import Label, Rate, Scores

HOW: Final = """\
A program is unsafe in one place, or is the twin of such a program without the flaw. **Recall** is the share of the
flaws that a scanner reports, **false alarms** the share of the harmless twins that it reports as if they had the flaw.
An alarm counts when it stands on the labelled line and is of the label's class (`classes.py`). Some scanners point at
the line where a text is built, and not at the one where it is used; therefore the second pair of columns asks only
whether there is an alarm of that class anywhere in the program. **Elsewhere** counts the alarms that hit no label; it
is no measure of quality, for some scanners mean to point at whatever deserves a look.

**How far to trust this.** The programs were written for Cuspid, to say what it should do, and it is mended until it
does: for Cuspid this is a test that it has seen, for the others it is one that they have not. It says what each scanner
is able to tell apart; it does not say how they fare on code that nobody here has seen.
"""

LEFT_OUT: Final = """\
Left out: Semgrep, which brings no rules of its own and fetches them from its service; `python-taint`, which stops with
an exception at some of these programs; Pysa (`pyre-check`), which knows a library only where it is installed and set up
for the project, and was not tried with that.
"""


_HEADER: Final = "| scanner | command | recall | false alarms | recall, anywhere | false alarms, anywhere | elsewhere |"


@dataclass(frozen=True, slots=True)
class Row:
    """One scanner."""

    title: str
    """Name and version."""
    command: str
    scores: Scores


def render(rows: Sequence[Row], labels: Sequence[Label], notes: Sequence[str], programs: int) -> str:
    """Return the whole text."""
    real = sum(label.real for label in labels)
    parts = [
        "# Recall and false alarms on the corpus",
        "",
        "Written by `python -m bench.accuracy`; not to be edited.",
        "",
        f"{programs} programs with {real} flaws and {len(labels) - real} harmless lines that look like one.",
        "",
        *_overall(rows),
        "",
        HOW,
        "## By class: recall / false alarms, on the line",
        "",
        *_matrix(rows, "class", [name for name in CLASSES if any(label.flaw == name for label in labels)], _of_class),
        "",
        "## By what decides: recall / false alarms, on the line",
        "",
        *_matrix(rows, "folder", sorted({label.group for label in labels}), _of_group),
        "",
        LEFT_OUT.rstrip(),
    ]
    if notes:
        parts += ["", "In this run:", "", *(f"- {note}" for note in notes)]
    return "\n".join(parts) + "\n"


def _overall(rows: Sequence[Row]) -> list[str]:
    lines = [
        _HEADER,
        "|---|---|--:|--:|--:|--:|--:|",
    ]
    for row in rows:
        line, program = row.scores.line, row.scores.program
        lines.append(
            f"| {row.title} | `{row.command}` | {_share(line.found, line.real)} | {_share(line.false, line.harmless)} "
            f"| {_share(program.found, program.real)} | {_share(program.false, program.harmless)} "
            f"| {row.scores.elsewhere} |"
        )
    return lines


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"


def _matrix(rows: Sequence[Row], what: str, names: Sequence[str], rate_of: Callable[[Scores, str], Rate]) -> list[str]:
    lines = [
        f"| {what} | flaws | harmless | " + " | ".join(row.title.partition(" ")[0] for row in rows) + " |",
        "|---|--:|--:|" + "--:|" * len(rows),
    ]
    for name in names:
        rates = [rate_of(row.scores, name) for row in rows]
        cells = " | ".join(f"{rate.recall} / {rate.false_alarms}" for rate in rates)
        lines.append(f"| {name} | {rates[0].real} | {rates[0].harmless} | {cells} |")
    return lines


def _of_class(scores: Scores, name: str) -> Rate:
    return scores.by_class.get(name, Rate())


def _of_group(scores: Scores, name: str) -> Rate:
    return scores.by_group.get(name, Rate())
