"""A rule as SARIF describes it, with what GitHub code scanning shows and sorts by.

Invariants: pure; examples' markers never show.
"""

from __future__ import annotations

from typing import Final

from cuspid.model.check import FunctionCheck
from cuspid.model.grade import Confidence, Severity
from cuspid.model.markers import strip_markers
from cuspid.model.rule import Rule

LEVELS: Final = {
    Severity.CRITICAL: "error",
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "note",
}
_SCORES: Final = {Severity.CRITICAL: "9.5", Severity.HIGH: "8.0", Severity.MEDIUM: "5.5", Severity.LOW: "3.0"}
"""In the middle of the ranges that GitHub calls critical (over 9), high (from 7), medium (from 4) and low."""


def describe_rule(rule: Rule) -> dict[str, object]:
    """A `reportingDescriptor`."""
    page = rule.page
    paragraph = " ".join(page.description.strip().split("\n\n", 1)[0].split())
    text = strip_markers(page.text)
    descriptor: dict[str, object] = {
        "id": rule.id,
        "name": "".join(word.capitalize() for word in rule.name.split("_")),
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": paragraph or page.title},
        "help": {"text": text or page.title, "markdown": text or page.title},
        "defaultConfiguration": {"level": LEVELS[page.severity], "enabled": not rule.audit},
        "properties": {
            "tags": ["security", rule.area, *(f"external/cwe/cwe-{number:03}" for number in page.cwe)],
            "precision": _precision(rule),
            "security-severity": _SCORES[page.severity],
        },
    }
    if page.cwe:
        descriptor["helpUri"] = f"https://cwe.mitre.org/data/definitions/{page.cwe[0]}.html"
    return descriptor


def _precision(rule: Rule) -> str:
    """How often the rule is right: as often as the surest of its checks."""
    if rule.audit:
        return "low"
    grades = [check.confidence for check in rule.checks if not isinstance(check, FunctionCheck)]
    return max(grades, default=Confidence.HIGH).name.lower()
