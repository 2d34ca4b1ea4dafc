"""What a scan tells its reader: findings with evidence, and diagnostics about the scan itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from cuspid.model.grade import Confidence, Severity
from cuspid.model.span import Place


@dataclass(frozen=True, slots=True)
class Finding:
    """One danger at one place. It cannot be built without a primary place."""

    rule_id: str
    """`CSP-Dnnn`; the rule's page explains it."""
    message: str
    """One sentence that names what is wrong at this place, without a full stop."""
    severity: Severity
    confidence: Confidence
    place: Place
    """The primary place: where the danger happens, and where a suppression comment is looked for."""
    evidence: tuple[Place, ...] = ()
    """The steps in the order in which they happen; for a flow, from the source to the sink."""
    scope: str = ""
    """The dotted name of the enclosing function or class within the file; empty at module level."""
    fingerprint: str = ""
    """Survives moved lines; set by the engine: rule, scope, normalised code, ordinal."""
    suppressed_by: str = ""
    """The text of the comment that suppresses the finding; empty while it is not suppressed."""


class Trouble(StrEnum):
    """What kept a file, or a part of it, from being analysed as it is."""

    UNREADABLE = "unreadable"
    ENCODING = "encoding"
    SYNTAX = "syntax"
    NOTEBOOK = "notebook"
    TOO_LARGE = "too-large"
    BUDGET = "budget"
    SUPPRESSION = "suppression"
    MISSING = "missing"
    LOOP = "loop"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True, order=True)
class Diagnostic:
    """One line about the scan itself: nothing is skipped in silence."""

    path: str
    trouble: Trouble
    message: str
    line: int = 0
    """0 where the trouble concerns the whole file."""
    blocking: bool = False
    """True when the file could not be analysed at all: the scan then exits with 2."""

    @property
    def is_limit(self) -> bool:
        """Say whether a budget only ended a part of the analysis: the file was read and judged all the same."""
        return self.trouble is Trouble.BUDGET and not self.blocking
