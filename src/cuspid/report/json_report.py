"""The report that programs read; `json_schema` says what each key is.

    {"version": 1, "findings": [{"rule": "CSP-D406", "place": {"path": "app/mirror.py", "line": 11, …}, …}], …}

Invariants: pure; equal results give equal bytes (so there is no time in it); ASCII only.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict

from cuspid import __version__
from cuspid.model.finding import Finding
from cuspid.model.result import ScanResult
from cuspid.model.rule import Rule
from cuspid.model.span import Place
from cuspid.report.json_schema import VERSION


def render_json(result: ScanResult, rules: Sequence[Rule], *, show_suppressed: bool = False) -> str:
    """Render a result as one JSON document; suppressed findings are listed only if they are asked for."""
    listed = [*result.findings, *(result.suppressed if show_suppressed else ())]
    named = {finding.rule_id for finding in listed}
    document: dict[str, object] = {
        "version": VERSION,
        "tool": {"name": "cuspid", "version": __version__},
        "findings": [_finding(finding) for finding in result.findings],
    }
    if show_suppressed:
        document["suppressed"] = [_finding(finding) for finding in result.suppressed]
    document |= {
        "diagnostics": [{**asdict(d), "trouble": str(d.trouble)} for d in result.diagnostics],
        "rules": {rule.id: _rule(rule) for rule in rules if rule.id in named},
        "summary": {
            "files": result.stats.files,
            "lines": result.stats.lines,
            "findings": len(result.findings),
            "suppressed": len(result.suppressed),
        },
    }
    return json.dumps(document, indent=2) + "\n"


def _finding(finding: Finding) -> dict[str, object]:
    record: dict[str, object] = {
        "rule": finding.rule_id,
        "message": finding.message,
        "severity": finding.severity.name.lower(),
        "confidence": finding.confidence.name.lower(),
        "place": _place(finding.place),
        "evidence": [_place(place) for place in finding.evidence],
        "scope": finding.scope,
        "fingerprint": finding.fingerprint,
    }
    if finding.suppressed_by:
        record["suppressed_by"] = finding.suppressed_by
    return record


def _place(place: Place) -> dict[str, object]:
    span = place.span
    cell = {} if place.cell is None else {"cell": place.cell}
    return {
        "path": place.path,
        **cell,
        "line": span.line,
        "column": span.column + 1,
        "end_line": span.end_line,
        "end_column": span.end_column + 1,
        "why": place.why,
    }


def _rule(rule: Rule) -> dict[str, object]:
    page = rule.page
    return {
        "title": page.title,
        "area": rule.area,
        "severity": page.severity.name.lower(),
        "cwe": list(page.cwe),
        "owasp": list(page.owasp),
        "fix": page.fix,
    }
