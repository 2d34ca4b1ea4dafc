"""The report in SARIF 2.1.0, for code scanning services and editors.

    {"version": "2.1.0", "runs": [{"tool": {"driver": {"name": "Cuspid", …}}, "results": […], …}]}

Evidence becomes a code flow that ends at the primary place, and related locations; diagnostics become notifications.
Suppressed findings are left out unless asked for, because GitHub shows them as open alerts. In a notebook, regions
count within the cell, which a logical location names.

Invariants: pure; equal results and options give equal bytes; limits of the services are kept, and a notification says
what was cut.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias
from urllib.parse import quote, unquote, urlsplit

from cuspid import __version__
from cuspid.model.finding import Diagnostic, Finding
from cuspid.model.result import ScanResult
from cuspid.model.rule import Rule
from cuspid.model.span import Place, Span
from cuspid.report.line_hash import line_hashes
from cuspid.report.sarif_rules import LEVELS, describe_rule

Json: TypeAlias = dict[str, object]

MAX_RESULTS: Final = 25_000
"""GitHub refuses a run with more."""
MAX_FLOW_LOCATIONS: Final = 10_000
"""GitHub refuses a result with more of them in its flows."""
MAX_RELATED_LOCATIONS: Final = 999
"""GitHub refuses a result with more than 1,000 locations; one is the primary place."""
SCHEMA_URI: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_LINK: Final = re.compile(r"\[(?=[^\]]*\]\()")
BASE: Final = "SRCROOT"


@dataclass(frozen=True, slots=True)
class SarifOptions:
    """What the result does not say."""

    root_uri: str = ""
    """The root as a `file:` URI; empty leaves it to the reader of the report."""
    show_suppressed: bool = False
    category: str = "cuspid"
    """Tells apart several runs over one commit."""


def render_sarif(result: ScanResult, rules: Sequence[Rule], options: SarifOptions) -> str:
    """Render a result as one SARIF log with one run."""
    return json.dumps(build_sarif(result, rules, options), indent=1) + "\n"


def build_sarif(result: ScanResult, rules: Sequence[Rule], options: SarifOptions) -> Json:
    """The log as plain data."""
    run = _Run(result, rules, options)
    return {"$schema": SCHEMA_URI, "version": "2.1.0", "runs": [run.build()]}


class _Run:
    """One run while it is written."""

    def __init__(self, result: ScanResult, rules: Sequence[Rule], options: SarifOptions) -> None:
        self.result = result
        self.rules = rules
        self.options = options
        self.root_uri = options.root_uri.rstrip("/") + "/" if options.root_uri else ""
        self.rule_index = {rule.id: index for index, rule in enumerate(rules)}
        self.cuts: list[str] = []

    def build(self) -> Json:
        findings = self.choose()
        hashes = _hashes(findings, self.result)
        results = [self.result_of(finding, hashes) for finding in findings]
        base: Json = {"description": {"text": "The folder that the paths are relative to."}}
        return {
            "tool": {
                "driver": {
                    "name": "Cuspid",
                    "semanticVersion": __version__,
                    "rules": [describe_rule(rule) for rule in self.rules],
                }
            },
            "automationDetails": {"id": f"{self.options.category}/"},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": {BASE: {"uri": self.root_uri, **base} if self.root_uri else base},
            "invocations": [
                {
                    "executionSuccessful": not any(d.blocking for d in self.result.diagnostics),
                    "toolExecutionNotifications": [
                        *({"level": "warning", "message": {"text": cut}} for cut in self.cuts),
                        *(self.notification(diagnostic) for diagnostic in self.result.diagnostics),
                    ],
                }
            ],
            "results": results,
        }

    def choose(self) -> list[Finding]:
        """The findings to report: the most severe ones, if there are too many, in the order of their places."""
        findings = [*self.result.findings, *(self.result.suppressed if self.options.show_suppressed else ())]
        if len(findings) > MAX_RESULTS:
            self.cuts.append(f"{len(findings) - MAX_RESULTS:,} of {len(findings):,} findings are left out")
            findings.sort(key=lambda f: (bool(f.suppressed_by), -f.severity, -f.confidence))
            findings = findings[:MAX_RESULTS]
        return sorted(findings, key=lambda f: (f.place, f.rule_id, f.message))

    # --- one finding

    def result_of(self, finding: Finding, hashes: Mapping[tuple[str, int | None], Mapping[int, str]]) -> Json:
        place = finding.place
        fingerprints = {"cuspid/v1": finding.fingerprint} if finding.fingerprint else {}
        line_hash = hashes.get((place.path, place.cell), {}).get(place.span.line)
        if line_hash is not None:
            fingerprints["primaryLocationLineHash"] = line_hash
        record: Json = {
            "ruleId": finding.rule_id,
            "level": LEVELS[finding.severity],
            "message": _message(finding.message),
            "locations": [self.location(place)],
            "partialFingerprints": fingerprints,
            "properties": {
                "severity": finding.severity.name.lower(),
                "confidence": finding.confidence.name.lower(),
            },
        }
        if finding.rule_id in self.rule_index:
            record["ruleIndex"] = self.rule_index[finding.rule_id]
        record |= self.evidence(finding)
        if finding.suppressed_by:
            record["suppressions"] = [{"kind": "inSource", "justification": finding.suppressed_by}]
        return record

    def evidence(self, finding: Finding) -> Json:
        """The code flow and the related locations; nothing where the primary place says it all."""
        steps = list(finding.evidence)
        if not steps:
            return {}
        if (steps[-1].path, steps[-1].span, steps[-1].cell) != _identity(finding.place):
            steps.append(finding.place)
        if len(steps) == 1:
            return {}
        if len(steps) > MAX_FLOW_LOCATIONS:
            half = MAX_FLOW_LOCATIONS // 2
            self.cuts.append(f"{len(steps):,} steps of one finding's evidence are cut to {MAX_FLOW_LOCATIONS:,}")
            steps = [*steps[:half], *steps[-half:]]
        related = [place for place in finding.evidence if _identity(place) != _identity(finding.place)]
        flow = [
            {
                "location": self.location(place, place.why),
                "executionOrder": order,
                "importance": "essential" if order in (1, len(steps)) else "important",
            }
            for order, place in enumerate(steps, start=1)
        ]
        return {
            "codeFlows": [{"threadFlows": [{"locations": flow}]}],
            "relatedLocations": [
                {"id": number, **self.location(place, place.why)}
                for number, place in enumerate(related[:MAX_RELATED_LOCATIONS], start=1)
            ],
        }

    # --- places

    def location(self, place: Place, message: str = "") -> Json:
        record: Json = {
            "physicalLocation": {"artifactLocation": self.artifact(place.path), "region": _region(place.span)}
        }
        if place.cell is not None:
            record["logicalLocations"] = [{"name": f"cell {place.cell}", "kind": "cell"}]
        if message:
            record["message"] = _message(message)
        return record

    def artifact(self, path: str) -> Json:
        """Where a file is: relative to the base, or absolute if it lies outside and the base is known."""
        if path.startswith("/"):
            return {"uri": f"file://{_uri_path(path)}"}
        if path.startswith("../") and self.root_uri:
            outside = posixpath.normpath(posixpath.join(unquote(urlsplit(self.root_uri).path), path))
            return {"uri": f"file://{_uri_path(outside)}"}
        return {"uri": _uri_path(path), "uriBaseId": BASE}

    def notification(self, diagnostic: Diagnostic) -> Json:
        physical: Json = {"artifactLocation": self.artifact(diagnostic.path)}
        if diagnostic.line:
            physical["region"] = {"startLine": diagnostic.line}
        return {
            "descriptor": {"id": str(diagnostic.trouble)},
            "level": "error" if diagnostic.blocking else "warning",
            "message": _message(diagnostic.message),
            "locations": [{"physicalLocation": physical}],
        }


def _message(text: str) -> Json:
    """A message in plain text: code such as `handlers[0](request)` is not to be taken for a link."""
    return {"text": _LINK.sub(r"\\[", text)}


def _uri_path(path: str) -> str:
    return quote(path, errors="replace")


def _identity(place: Place) -> tuple[str, Span, int | None]:
    return place.path, place.span, place.cell


def _region(span: Span) -> Json:
    return {
        "startLine": span.line,
        "startColumn": span.column + 1,
        "endLine": span.end_line,
        "endColumn": span.end_column + 1,
    }


def _hashes(findings: Sequence[Finding], result: ScanResult) -> dict[tuple[str, int | None], dict[int, str]]:
    """The line hashes of the findings' primary places, by file and cell."""
    wanted: dict[tuple[str, int | None], set[int]] = {}
    for finding in findings:
        wanted.setdefault((finding.place.path, finding.place.cell), set()).add(finding.place.span.line)
    hashes = {}
    for (path, cell), lines in wanted.items():
        source = result.sources.get(path)
        if source is not None:
            text = source.lines if cell is None else source.cells.get(cell, ())
            hashes[path, cell] = line_hashes("\n".join(text), lines)
    return hashes
