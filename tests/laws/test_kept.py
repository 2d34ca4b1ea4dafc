"""What an earlier scan kept changes no finding: after any edit, a scan that remembers says what one says that does not.

The programs of a group of the corpus are one project, and so are the examples. Edits follow each other, each on what
the scan before it kept.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cuspid.engine.config import Config
from cuspid.engine.file_run import Analysis
from cuspid.engine.files import parse_text
from cuspid.engine.outcome import FileRun, FileSurvey, Replay
from cuspid.engine.scan import analysed_files
from cuspid.engine.workers import processes_for
from cuspid.model.result import ScanResult
from cuspid.rules import load_rules
from tests.corpus.programs import list_programs

RULES = load_rules()
PROGRAMS = list(list_programs())
GROUPS = sorted({each.group for each in PROGRAMS})
EXAMPLES = Path(__file__).parents[2] / "examples"
EDITS = 12
MOST_FILES = 60
"""Files of a group that are taken, so that many edits can be tried."""

_STATEMENT = re.compile(r"^( +)(?:return|\w[\w.]* = |\w[\w.]*\()[^()\[\]{}]*(?:\([^()\[\]{}]*\)[^()\[\]{}]*)*$")
_CONSTANT = re.compile(r"^\w+ = ['\"\w.]+$")
_HEADER = re.compile(r"^( *)(?:async )?def \w+\(.*\).*:$")

Sources = dict[str, str]


class Memory:
    """A memory that lasts as long as the test."""

    def __init__(self) -> None:
        self.identity = "one way to scan"
        self.data = b""

    def read(self) -> bytes:
        return self.data

    def write(self, data: bytes) -> None:
        self.data = data


def scanned(sources: Sources, memory: Memory | None, jobs: int = 1) -> ScanResult:
    files = {path: parse_text(text, path) for path, text in sources.items()}
    troubles = [trouble for file in files.values() for trouble in file.diagnostics]
    result, _ = analysed_files(files, troubles, replace(Config(), jobs=jobs), RULES, memory=memory)
    return result


def group_of(name: str) -> Sources:
    sources = {
        f"{each.name.removesuffix('.py').replace('/', '_')}/{path}": text
        for each in PROGRAMS
        if each.group == name
        for path, text in each.program.sources.items()
    }
    return dict(list(sources.items())[:MOST_FILES])


def examples() -> Sources:
    return {str(path.relative_to(EXAMPLES)): path.read_text() for path in sorted(EXAMPLES.rglob("*.py"))}


# --- edits: each gives the new text of a file, or None where it does not apply


def drop_statement(text: str, chance: random.Random) -> str | None:
    """Leave out what one simple statement within a function does."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if _STATEMENT.match(line)]
    if not places:
        return None
    number = chance.choice(places)
    indent = len(lines[number]) - len(lines[number].lstrip())
    lines[number] = " " * indent + "pass"
    return "\n".join(lines)


def repeat_statement(text: str, chance: random.Random) -> str | None:
    """Write one simple statement twice: the lines below it move."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if _STATEMENT.match(line)]
    if not places:
        return None
    number = chance.choice(places)
    lines.insert(number, lines[number])
    return "\n".join(lines)


def call_something(text: str, chance: random.Random) -> str | None:
    """Have a function do something dangerous first."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if _HEADER.match(line)]
    if not places:
        return None
    number = chance.choice(places)
    indent = len(lines[number]) - len(lines[number].lstrip()) + 4
    lines.insert(number + 1, " " * indent + "__import__('os').system(input())")
    return "\n".join(lines)


def write_comment(text: str, chance: random.Random) -> str | None:
    """Move everything below some line of code by a comment."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if _HEADER.match(line) or line.startswith("import ")]
    number = chance.choice(places) if places else 0
    indent = len(lines[number]) - len(lines[number].lstrip())
    lines.insert(number, f"{' ' * indent}# why\n")
    return "\n".join(lines)


def define_something(text: str, _chance: random.Random) -> str | None:
    """Add a function at the end."""
    return text + "\n\ndef added(name):\n    return open(name)\n"


def change_constant(text: str, chance: random.Random) -> str | None:
    """Give a constant of a module another value, or none."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if _CONSTANT.match(line)]
    if not places:
        return None
    number = chance.choice(places)
    lines[number] = chance.choice([re.sub("=.*", "= None", lines[number]), re.sub("=.*", "= 'other'", lines[number])])
    return "\n".join(lines)


def break_something(text: str, _chance: random.Random) -> str | None:
    """Leave the file as nobody can parse it."""
    return text + "\ndef broken(:\n"


WITHIN = (drop_statement, repeat_statement, call_something, write_comment, define_something)
"""Edits that leave the frame of the project as it is."""
ANY = (*WITHIN, change_constant, break_something)

Edit = Callable[[str, random.Random], str | None]


def edited(sources: Sources, edits: tuple[Edit, ...], chance: random.Random) -> Iterator[Sources]:
    """Yield the project after one edit, after two, and so on."""
    for _ in range(EDITS):
        path = chance.choice(sorted(sources))
        text = chance.choice(edits)(sources[path], chance)
        if text is not None and text != sources[path]:
            sources = {**sources, path: text}
            yield sources


@pytest.mark.parametrize("group", [*GROUPS, "examples"])
def test_a_project_that_is_edited(group: str) -> None:
    sources = examples() if group == "examples" else group_of(group)
    memory = Memory()
    assert scanned(sources, memory) == scanned(sources, None)
    assert memory.data
    for now in edited(sources, ANY, random.Random(group)):
        assert scanned(now, memory) == scanned(now, None)


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The modules that were surveyed or run."""
    ran: list[str] = []
    survey, run = Analysis.survey, Analysis.run

    def noted_survey(self: Analysis, names: Sequence[str]) -> list[FileSurvey]:
        ran.extend(names)
        return survey(self, names)

    def noted_run(
        self: Analysis, names: Sequence[str], before: Mapping[str, Sequence[Replay]], advance: Callable[[str], None]
    ) -> list[FileRun]:
        ran.extend(names)
        return run(self, names, before, advance)

    monkeypatch.setattr(Analysis, "survey", noted_survey)
    monkeypatch.setattr(Analysis, "run", noted_run)
    return ran


def test_what_has_not_changed_is_not_run_again(ran: list[str]) -> None:
    sources = examples()
    memory = Memory()
    scanned(sources, memory)
    everything = len(ran)
    ran.clear()
    scanned(sources, memory)
    assert ran == []
    for now in edited(sources, WITHIN, random.Random(1)):
        ran.clear()
        scanned(now, memory)
        assert 0 < len(ran) < everything / 3


def test_several_processes_remember_what_one_does() -> None:
    sources = {f"copy{number}/{path}": text for number in range(11) for path, text in examples().items()}
    assert processes_for(len(sources), 2) == 2
    alone, together = Memory(), Memory()
    expected = scanned(sources, alone, jobs=1)
    assert scanned(sources, together, jobs=2) == expected
    for now in edited(sources, WITHIN, random.Random(2)):
        expected = scanned(now, None)
        assert scanned(now, alone, jobs=2) == expected
        assert scanned(now, together, jobs=1) == expected


@pytest.mark.parametrize("data", [b"", b"\x80", b"\x85\xa8identity", b"not what it was" * 99])
def test_a_memory_that_is_none(data: bytes) -> None:
    memory = Memory()
    memory.data = data
    assert scanned(examples(), memory) == scanned(examples(), None)


def test_another_way_to_scan_remembers_nothing(ran: list[str]) -> None:
    memory = Memory()
    scanned(examples(), memory)
    everything = sorted(ran)
    ran.clear()
    memory.identity = "another way"
    scanned(examples(), memory)
    assert sorted(ran) == everything
