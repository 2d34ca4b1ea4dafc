"""How bad and how sure: the two ordered scales of a finding."""

from __future__ import annotations

from enum import IntEnum


class Severity(IntEnum):
    """What an attacker gains if the finding is true."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
    CRITICAL = 4


class Confidence(IntEnum):
    """How sure the scanner is that the finding is true."""

    LOW = 1
    MEDIUM = 2
    HIGH = 3
