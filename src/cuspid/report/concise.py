"""One line for each finding and diagnostic, for editors and scripts.

    app/mirror.py:11:11: CSP-D406 medium FTP session without encryption
    app/old.py:3: warning: Python 2 print statement [syntax]

Invariants: pure; a line never breaks, and holds no control characters of the scanned code.
"""

from __future__ import annotations

from collections.abc import Iterator

from cuspid.model.finding import Finding
from cuspid.model.grade import Confidence
from cuspid.model.result import ScanResult
from cuspid.report.display import clean, fold
from cuspid.report.text import place_name


def render_concise(
    result: ScanResult,
    *,
    show_suppressed: bool = False,
    is_quiet: bool = False,
    is_verbose: bool = False,
    is_unicode: bool = True,
) -> str:
    """Render a result, sorted by place; diagnostics come last: those that do not block only if not quiet, spent budgets
    if verbose.
    """
    return "".join(f"{fold(line, is_unicode)}\n" for line in _lines(result, show_suppressed, is_quiet, is_verbose))


def _lines(result: ScanResult, show_suppressed: bool, is_quiet: bool, is_verbose: bool) -> Iterator[str]:
    shown = [*result.findings, *(result.suppressed if show_suppressed else ())]
    for finding in sorted(shown, key=lambda f: (f.place, f.rule_id)):
        yield _finding(finding)
    for diagnostic in result.diagnostics:
        if diagnostic.blocking or not (is_quiet or (diagnostic.is_limit and not is_verbose)):
            word = "error" if diagnostic.blocking else "warning"
            line = f":{diagnostic.line}" if diagnostic.line else ""
            message = clean(diagnostic.message)
            yield f"{clean(diagnostic.path)}{line}: {word}: {message} [{diagnostic.trouble}]"


def _finding(finding: Finding) -> str:
    notes = []
    if finding.confidence is not Confidence.HIGH:
        notes.append(f"{finding.confidence.name.lower()} confidence")
    if finding.suppressed_by:
        notes.append("suppressed")
    note = f" ({', '.join(notes)})" if notes else ""
    where, grade = clean(place_name(finding.place)), finding.severity.name.lower()
    return f"{where}: {finding.rule_id} {grade} {clean(finding.message)}{note}"
