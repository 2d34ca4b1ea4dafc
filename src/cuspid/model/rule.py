"""A rule: what its page says and what its checks match."""

from __future__ import annotations

from dataclasses import dataclass

from cuspid.model.check import Check
from cuspid.model.grade import Severity


@dataclass(frozen=True, slots=True)
class Example:
    """One code block of a page, with its markers."""

    heading: str
    """The heading under which it stands."""
    code: str
    line: int
    """The line of the page on which the code starts, counted from 1."""
    section: str = ""
    """The `##` heading above it; `heading` may be a `###` heading below that."""


@dataclass(frozen=True, slots=True)
class Page:
    """What a person reads about a rule. Its examples are run as tests."""

    title: str
    category: str
    severity: Severity
    cwe: tuple[int, ...]
    owasp: tuple[str, ...]
    fix: str
    """One sentence in the imperative: how to mend it."""
    description: str
    """Markdown."""
    examples: tuple[Example, ...]
    references: tuple[str, ...]
    text: str
    """The whole page as it stands in the file, markers included."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pair of files found by walking the rules folder."""

    id: str
    """`CSP-Dnnn`"""
    name: str
    """The file's stem: `ftp_cleartext`."""
    area: str
    """The folder: `network`."""
    page: Page
    checks: tuple[Check, ...]
    audit: bool = False
    """Merely deserves a look: off unless asked for."""
