"""How each of the other scanners is run over the programs, and how its report is read.

    alarms = run_scanner("bandit", executable, folder)

An alarm is a place and an id; what the id means stands in `classes.py`. Reports are read, never trusted: a scanner that
says nothing that can be read has failed, and that is said.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

LIMIT_SECONDS: Final = 900


@dataclass(frozen=True, slots=True)
class Alarm:
    """One line that a scanner complains of."""

    path: str
    """Relative to the folder that was scanned."""
    line: int
    scanner_id: str


@dataclass(frozen=True, slots=True)
class Way:
    """How a scanner is used."""

    arguments: tuple[str, ...]
    read: Callable[[str], Iterator[Alarm]]
    shown: str
    """The command as the results show it."""


class ScannerError(Exception):
    """A scanner that gave no report."""


def run_scanner(name: str, executable: str, folder: Path) -> set[Alarm]:
    """Run a scanner in the folder, over all of it."""
    way = WAYS[name]
    try:
        done = subprocess.run(
            [executable, *way.arguments], cwd=folder, capture_output=True, text=True, timeout=LIMIT_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise ScannerError(f"{name} took longer than {LIMIT_SECONDS} seconds") from None
    try:
        alarms = list(way.read(done.stdout))
    except (ValueError, KeyError, TypeError) as error:
        raise ScannerError(f"{name} gave no report that can be read: {error}") from None
    return {Alarm(_relative(alarm.path, folder), alarm.line, alarm.scanner_id) for alarm in alarms}


def _relative(path: str, folder: Path) -> str:
    where = Path(path)
    if where.is_absolute():
        where = where.resolve().relative_to(folder.resolve())
    return where.as_posix().removeprefix("./")


def _bandit(report: str) -> Iterator[Alarm]:
    for each in json.loads(report)["results"]:
        yield Alarm(each["filename"], each["line_number"], each["test_id"])


def _ruff(report: str) -> Iterator[Alarm]:
    for each in json.loads(report):
        yield Alarm(each["filename"], each["location"]["row"], each["code"] or "syntax")


def _flake8(report: str) -> Iterator[Alarm]:
    for line in report.splitlines():
        if match := re.match(r"(.+?):(\d+):\d+: (\w+) ", line):
            yield Alarm(match[1], int(match[2]), match[3])


def _precli(report: str) -> Iterator[Alarm]:
    # Something else may follow the JSON.
    sarif: Any = json.JSONDecoder().raw_decode(report[report.index("{") :])[0]
    for each in sarif["runs"][0]["results"]:
        place = each["locations"][0]["physicalLocation"]
        yield Alarm(place["artifactLocation"]["uri"], place["region"]["startLine"], each["ruleId"])


def _cytoscnpy(report: str) -> Iterator[Alarm]:
    found = json.loads(report)
    for each in found["danger"]:
        yield Alarm(each["file"], each["line"], each["rule_id"])
    for each in found["taint_findings"]:
        yield Alarm(each["file"], each["sink_line"], f"taint {each['vuln_type']}")


def _skylos(report: str) -> Iterator[Alarm]:
    for each in json.loads(report)["danger"]:
        yield Alarm(each["file"], each["line"], each["rule_id"])


WAYS: Final[Mapping[str, Way]] = {
    "bandit": Way(("-q", "-r", "-f", "json", "."), _bandit, "bandit -r"),
    "ruff": Way(
        ("check", "--isolated", "--no-cache", "--select", "S", "--preview", "--output-format", "json", "."),
        _ruff,
        "ruff check --select S --preview",
    ),
    "dlint": Way(("-j", "1", "--isolated", "--select", "DUO", "."), _flake8, "flake8 --select DUO"),
    "precli": Way(("-r", "--json", "--no-color", "."), _precli, "precli -r"),
    "cytoscnpy": Way((".", "--danger", "--no-dead", "--json"), _cytoscnpy, "cytoscnpy --danger"),
    "skylos": Way((".", "--danger", "--json"), _skylos, "skylos --danger"),
}
