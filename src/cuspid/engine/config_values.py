"""Reads one setting each: from what TOML or the command line gives to what `Config` holds.

>>> READERS["severity"]("high")
<Severity.HIGH: 3>

Invariants: a reader returns a value of its field's type or raises `ValueProblemError`, whatever it is given.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Final, TypeVar

from cuspid.engine.config import SOURCE_LEVELS
from cuspid.engine.suggest import did_you_mean
from cuspid.model.grade import Confidence, Severity

MAX_JOBS: Final = 256
"""More processes than cores only cost memory; a larger number is a slip of the finger."""

_SHORT_ID: Final = re.compile(r"[A-Za-z][0-9]+")
_SELECTOR: Final = re.compile(r"CSP-(?:[A-Z][0-9]{0,4})?|[a-z][a-z0-9_]*", re.ASCII)

Grade = TypeVar("Grade", bound=IntEnum)


class ValueProblemError(Exception):
    """What is wrong with a value; whoever catches it adds the file and the key."""


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueProblemError(f"must be true or false, not {_shown(value)}")
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueProblemError(f"must be a text, not {_shown(value)}")
    if "\0" in value:
        raise ValueProblemError("must not hold a NUL character")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple):
        raise ValueProblemError(f"must be a list of texts, not {_shown(value)}")
    return tuple(_text(item) for item in value)


def _choice(value: object, choices: Mapping[str, object]) -> str:
    listed = ", ".join(choices)
    if not isinstance(value, str):
        raise ValueProblemError(f"must be one of {listed}, not {_shown(value)}")
    word = value.lower()
    if word not in choices:
        raise ValueProblemError(f"must be one of {listed}, not {_shown(value)}{did_you_mean(word, choices)}")
    return word


def _grade(grades: type[Grade]) -> Callable[[object], Grade]:
    names = {grade.name.lower(): grade for grade in grades}
    return lambda value: names[_choice(value, names)]


def _fail_on(value: object) -> Severity | None:
    names: dict[str, Severity | None] = {**{grade.name.lower(): grade for grade in Severity}, "never": None}
    return names[_choice(value, names)]


def _selectors(value: object) -> tuple[str, ...]:
    """Rule ids, beginnings of ids (`D4` is `CSP-D4`) and areas; whether they exist is known once the rules are."""
    words = []
    for text in _texts(value):
        word = text.strip()
        word = f"CSP-{word}" if _SHORT_ID.fullmatch(word) else word
        word = word.upper() if word.lower().startswith("csp-") else word.lower()
        if not _SELECTOR.fullmatch(word):
            raise ValueProblemError(f"{_shown(text)} is neither a rule id such as CSP-D406 nor an area such as network")
        words.append(word)
    return tuple(words)


def _sources(value: object) -> tuple[str, ...]:
    known = {**SOURCE_LEVELS, **{category: () for level in SOURCE_LEVELS.values() for category in level}}
    return tuple(_choice(item, known) for item in _texts(value))


def _jobs(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_JOBS:
        raise ValueProblemError(f"must be a number from 0 to {MAX_JOBS}, not {_shown(value)}")
    return value


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    shown = f"{value!r}" if isinstance(value, str | int | float) else f"a {type(value).__name__}"
    return shown if len(shown) <= 60 else shown[:57] + "…"


READERS: Final[Mapping[str, Callable[[object], object]]] = {
    "select": _selectors,
    "ignore": _selectors,
    "severity": _grade(Severity),
    "confidence": _grade(Confidence),
    "fail-on": _fail_on,
    "audit": _flag,
    "exclude": _texts,
    "extend-exclude": _texts,
    "force-exclude": _flag,
    "respect-gitignore": _flag,
    "respect-suppressions": _flag,
    "require-ids": _flag,
    "require-reason": _flag,
    "report-unused-suppressions": _flag,
    "library": _flag,
    "sources": _sources,
    "stubs": _text,
    "roots": _texts,
    "jobs": _jobs,
}
"""By key as a file spells it. A test holds them against the fields of `Config`."""
