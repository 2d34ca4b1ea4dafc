"""The list of programs whose result is known to be wrong: read it, or write it anew.

    python -m tests.corpus.known_wrong

A line of `known_wrong.txt` is `name: deviations | reason`. Writing it anew takes off what is right by now, adds what is
wrong by now, and keeps the reasons of what stays; a new line asks for its reason.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from cuspid.engine.scan import scan_sources
from cuspid.rules import load_rules
from tests.corpus.programs import KNOWN_WRONG, deviations, list_programs

NO_REASON = "reason not yet known"
HEADER = """\
# Programs whose result is known to be wrong, what is wrong, and why. `-ID`: missed; `+ID`: reported for nothing.
# The tests hold this list to be exact: whatever is mended must be taken off. To write it anew:
#     python -m tests.corpus.known_wrong
"""


@dataclass(frozen=True, slots=True)
class KnownWrong:
    """One line of the list."""

    deviations: tuple[str, ...]
    """As `programs.deviations` says them."""
    reason: str


def read_known_wrong() -> dict[str, KnownWrong]:
    """Return the list by the programs' names."""
    known: dict[str, KnownWrong] = {}
    lines = KNOWN_WRONG.read_text("utf-8").splitlines() if KNOWN_WRONG.exists() else []
    for line in lines:
        if line.strip() and not line.startswith("#"):
            name, _, rest = line.partition(": ")
            wrong, _, reason = rest.partition(" | ")
            assert name not in known, f"{name} is listed twice"
            known[name] = KnownWrong(tuple(wrong.split()), reason.strip())
    return known


def write_known_wrong() -> tuple[int, int]:
    """Scan every program and write the list anew; return how many are wrong of how many."""
    before = read_known_wrong()
    rules = load_rules()
    lines = []
    total = 0
    for each in list_programs():
        total += 1
        wrong = deviations(each.program, scan_sources(each.program.sources, rules))
        if wrong:
            old = before.get(each.name)
            reason = old.reason if old is not None and old.deviations == wrong else NO_REASON
            lines.append(f"{each.name}: {' '.join(wrong)} | {reason}\n")
    KNOWN_WRONG.write_text(HEADER + "".join(lines), "utf-8")
    return len(lines), total


if __name__ == "__main__":
    sys.stdout.write("{} of {} programs are wrong\n".format(*write_known_wrong()))
