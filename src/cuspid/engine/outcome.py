"""What looking at one file gave: of the survey, and of its roots."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from cuspid.analysis.survey import Key, Notes
from cuspid.model.finding import Diagnostic, Finding


class Replay(NamedTuple):
    """What is run once more before a file, for what it leaves there."""

    module: str
    functions: frozenset[str]
    """Dotted names of the module's functions."""
    categories: frozenset[str]
    """Of the data that they leave."""


@dataclass(frozen=True, slots=True)
class FileSurvey:
    """What the survey saw of one file."""

    name: str
    """The module's dotted name."""
    notes: dict[Key, Notes]
    touched: tuple[str, ...]
    """The libraries' objects that its functions used."""
    bodies: frozenset[int] = frozenset()
    """The numbers of the functions whose statements were run."""
    computing: frozenset[int] = frozenset()
    """The numbers of functions that look up names of modules which they put together; others' may be among them."""
    diagnostics: tuple[Diagnostic, ...] = ()


@dataclass(frozen=True, slots=True)
class FileRun:
    """What the roots of one file found."""

    name: str
    """The module's dotted name."""
    findings: tuple[Finding, ...]
    """Not yet merged with those of other files."""
    diagnostics: tuple[Diagnostic, ...]
    escapes: tuple[tuple[str, str, str], ...] = ()
    """The modules and libraries' objects that untrusted data was left in, each with the function that left it and with
    the data's category."""
    touched: tuple[str, ...] = ()
    """The libraries' objects that its roots used."""
    bodies: frozenset[int] = frozenset()
    """The numbers of the functions whose statements were run."""
    computing: frozenset[int] = frozenset()
    """The numbers of functions that look up names of modules which they put together; others' may be among them."""
    reaches: dict[int, bool] = field(default_factory=dict)
    """The numbers of the functions of which it was asked whether they reach a sink, with the answers."""
