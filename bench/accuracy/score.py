"""What a scanner found of what it should, and what it should not have found.

    scores = count(labels, alarms, "bandit")
    scores.line.recall, scores.line.false_alarms

A label is a line of the corpus and a class. It is hit when an alarm of that class stands on that very line. Because
some scanners point at the line where a text is built and not at the one where it is used, a second count asks only
whether there is an alarm of that class anywhere in the program.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, field

from bench.accuracy.classes import CLASS_OF_RULE, classes_of
from bench.accuracy.scanners import Alarm
from cuspid.model.markers import Expectation
from tests.corpus.programs import CorpusProgram


@dataclass(frozen=True, slots=True)
class Label:
    """A line of the corpus, and whether a class of flaw is there."""

    program: str
    path: str
    """From the corpus folder."""
    line: int
    flaw: str
    """The class."""
    real: bool
    """False: it looks like the flaw, and is none."""

    @property
    def group(self) -> str:
        """The folder of the program."""
        return self.program.partition("/")[0]


@dataclass(slots=True)
class Rate:
    """Hits among the labels that are real, and among those that are not."""

    found: int = 0
    real: int = 0
    false: int = 0
    harmless: int = 0

    def add(self, real: bool, hit: bool) -> None:
        """Count one label."""
        if real:
            self.real += 1
            self.found += hit
        else:
            self.harmless += 1
            self.false += hit

    @property
    def recall(self) -> str:
        """The share of real flaws that were found."""
        return f"{self.found / self.real:.0%}" if self.real else "–"

    @property
    def false_alarms(self) -> str:
        """The share of harmless lines that were reported."""
        return f"{self.false / self.harmless:.0%}" if self.harmless else "–"


@dataclass(slots=True)
class Scores:
    """The counts of one scanner."""

    line: Rate = field(default_factory=Rate)
    """Alarms on the labelled line."""
    program: Rate = field(default_factory=Rate)
    """Alarms anywhere in the program."""
    by_class: dict[str, Rate] = field(default_factory=dict)
    by_group: dict[str, Rate] = field(default_factory=dict)
    elsewhere: int = 0
    """Alarms that hit no label: on other lines, or of another class, or of none."""


def labels_of(programs: Iterable[CorpusProgram]) -> list[Label]:
    """Read the labels of the corpus; a `# silent` line is a harmless one, too."""
    labels: set[Label] = set()
    for each in programs:
        for path, marker in each.program.markers:
            real = marker.expectation in {Expectation.FINDING, Expectation.MISSED}
            for rule_id in marker.rule_ids:
                labels.add(Label(each.name, place_of(each, path), marker.line, CLASS_OF_RULE[rule_id], real))
    return sorted(labels, key=lambda label: (label.path, label.line, label.flaw))


def place_of(program: CorpusProgram, path: str) -> str:
    """Return the path of one of a program's files from the corpus folder."""
    return program.name if program.name.endswith(".py") else f"{program.name}/{path}"


def count(labels: Collection[Label], alarms: Collection[Alarm], scanner: str) -> Scores:
    """Hold a scanner's alarms against the labels."""
    programs = {label.path: label.program for label in labels}
    on_line: set[tuple[str, int, str]] = set()
    in_program: set[tuple[str, str]] = set()
    for alarm in alarms:
        program = programs.get(alarm.path) or _program_of(alarm.path)
        for flaw in classes_of(scanner, alarm.scanner_id):
            on_line.add((alarm.path, alarm.line, flaw))
            in_program.add((program, flaw))
    scores = Scores()
    for label in labels:
        hit = (label.path, label.line, label.flaw) in on_line
        for rate in (scores.line, _rate(scores.by_class, label.flaw), _rate(scores.by_group, label.group)):
            rate.add(label.real, hit)
    # A program counts once for a class, and is real there when any of its lines is.
    asked: dict[tuple[str, str], bool] = {}
    for label in labels:
        key = (label.program, label.flaw)
        asked[key] = asked.get(key, False) or label.real
    for key, real in asked.items():
        scores.program.add(real, key in in_program)
    labelled = {(label.path, label.line, label.flaw) for label in labels}
    scores.elsewhere = _count_if(
        alarms, lambda a: not any((a.path, a.line, flaw) in labelled for flaw in classes_of(scanner, a.scanner_id))
    )
    return scores


def _rate(rates: dict[str, Rate], name: str) -> Rate:
    return rates.setdefault(name, Rate())


def _program_of(path: str) -> str:
    """Return the program of a file without labels: the first two parts of its path."""
    return "/".join(path.split("/")[:2])


def _count_if(alarms: Collection[Alarm], condition: Callable[[Alarm], bool]) -> int:
    return sum(1 for alarm in alarms if condition(alarm))
