"""The report that people read: each finding with its code, how it happens and how to mend it, and a summary.

    app/mirror.py:11:11  CSP-D406 MEDIUM  FTP session without encryption

       10 │ def mirror(host):
       11 │     ftp = FTP(host, user, password)
          │           ^^^^^^^^^^^^^^^^^^^^^^^^^ the session is opened in clear text

      fix:  Use SFTP, or `FTP_TLS` with `prot_p()` before the first transfer.
      rule: cuspid rule CSP-D406 · CWE-319

Invariants: pure; the same result and options give the same text but for the seconds; no line carries control
characters of the scanned code.
"""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cuspid.model.finding import Diagnostic, Finding
from cuspid.model.grade import Confidence
from cuspid.model.result import ScanResult, SourceText
from cuspid.model.rule import Rule
from cuspid.model.span import Place
from cuspid.report.display import clean, fold
from cuspid.report.frame import FrameStyle, draw_frame
from cuspid.report.paint import Paint

MAX_STEPS: Final = 24
"""Of longer evidence the middle is left out: nobody follows more steps in a terminal. JSON and SARIF have them all."""
MAX_DIAGNOSTICS: Final = 100
"""The rest is counted: a thousand files in a foreign encoding must not bury the findings."""


@dataclass(frozen=True, slots=True)
class TextOptions:
    """How the text is drawn."""

    width: int = 100
    has_colour: bool = False
    is_unicode: bool = True
    show_suppressed: bool = False
    is_quiet: bool = False
    """Findings and what blocked the scan, and no summary."""
    is_verbose: bool = False
    """Where a budget ended the analysis too: it happens in every large project, and is otherwise only counted."""
    elapsed: str = ""
    """What to say instead of the seconds that the scan took."""


def render_text(result: ScanResult, rules: Sequence[Rule], options: TextOptions) -> str:
    """Render a result; ends in a line break unless there is nothing to say."""
    writer = _Writer(result, rules, options)
    lines = list(writer.report())
    return "".join(f"{line}\n" for line in lines)


def place_name(place: Place) -> str:
    """`app.py:3:5`; in a notebook `nb.ipynb:cell 3:5:1`. Columns count from 1, as editors show them."""
    cell = f"cell {place.cell}:" if place.cell is not None else ""
    return f"{place.path}:{cell}{place.span.line}:{place.span.column + 1}"


def count(number: int, noun: str) -> str:
    """`1 file`, `2 files`, `1,200 files`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


class _Writer:
    """Yields the lines of one report."""

    def __init__(self, result: ScanResult, rules: Sequence[Rule], options: TextOptions) -> None:
        self.result = result
        self.rules = {rule.id: rule for rule in rules}
        self.options = options
        self.paint = Paint(options.has_colour)
        self.dot = "·" if options.is_unicode else "-"
        self.main = FrameStyle(self.paint, options.width, options.is_unicode, "    ", before=2, after=1)
        self.step = replace(self.main, indent=" " * 8, before=0, after=0)

    def text(self, text: str) -> str:
        """A text of the project or of a rule, made fit for the terminal."""
        return fold(clean(text), self.options.is_unicode)

    def report(self) -> Iterator[str]:
        shown = list(self.result.findings)
        if self.options.show_suppressed:
            shown = sorted([*shown, *self.result.suppressed], key=lambda f: (f.place, f.rule_id))
        for finding in shown:
            yield from self.finding(finding)
        yield from self.diagnostics()
        if not self.options.is_quiet:
            yield from self.summary()

    # --- one finding

    def finding(self, finding: Finding) -> Iterator[str]:
        yield self.header(finding)
        yield ""
        source = self.result.sources.get(finding.place.path)
        if self.frame_exists(finding.place, source):
            yield from self.frame(finding.place, self.main, finding)
            yield ""
        steps = list(self.steps(finding))
        if steps:
            yield f"  {self.paint.label('how it happens:')}"
            yield from steps
            yield ""
        yield from self.footer(finding)
        yield ""
        yield ""

    def header(self, finding: Finding) -> str:
        grade = self.paint.severity(finding.severity, finding.severity.name)
        words = [
            self.paint.path(self.text(place_name(finding.place))),
            f"{self.paint.rule(finding.rule_id)} {grade}",
            self.paint.strong(self.text(finding.message)),
        ]
        if finding.confidence is not Confidence.HIGH:
            words.append(self.paint.faint(f"({finding.confidence.name.lower()} confidence)"))
        return "  ".join(words)

    def frame_exists(self, place: Place, source: SourceText | None) -> bool:
        return source is not None and bool(source.line(place.span.line, place.cell))

    def frame(self, place: Place, style: FrameStyle, finding: Finding | None) -> Iterator[str]:
        """A place in its code; that of a finding itself in the colour of its severity, with the reason beside it."""
        source = self.result.sources.get(place.path, SourceText())

        def mark(text: str) -> str:
            return self.paint.label(text) if finding is None else self.paint.severity(finding.severity, text)

        # What the header says need not be said again.
        why = self.text(place.why) if finding is not None and place.why != finding.message else ""
        yield from draw_frame(lambda number: source.line(number, place.cell), place.span, why, style, mark)

    def steps(self, finding: Finding) -> Iterator[str]:
        """The evidence, numbered; a step that is the primary place is not shown in code again."""
        evidence = finding.evidence
        if not any(place.span != finding.place.span or place.path != finding.place.path for place in evidence):
            return
        numbered = list(enumerate(evidence, start=1))
        if len(numbered) > MAX_STEPS:
            half = MAX_STEPS // 2
            left_out = len(numbered) - 2 * half
            for number, place in numbered[:half]:
                yield from self.numbered_step(number, place, finding.place)
            yield self.paint.faint(f"       {self.main.cut} {count(left_out, 'more step')}: --format json shows all")
            numbered = numbered[-half:]
        for number, place in numbered:
            yield from self.numbered_step(number, place, finding.place)

    def numbered_step(self, number: int, place: Place, primary: Place) -> Iterator[str]:
        same_file = (place.path, place.cell) == (primary.path, primary.cell)
        where = f"line {place.span.line}" if same_file else self.text(place_name(place))
        yield f"  {self.paint.label(f'{number:>3}.')} {self.paint.path(where)}: {self.text(place.why)}"
        is_primary = same_file and place.span == primary.span
        if not is_primary and self.frame_exists(place, self.result.sources.get(place.path)):
            yield from self.frame(place, self.step, None)

    def footer(self, finding: Finding) -> Iterator[str]:
        rule = self.rules.get(finding.rule_id)
        if rule is not None:
            first, *more = textwrap.wrap(self.text(rule.page.fix), self.options.width - 8) or [""]
            yield f"  {self.paint.label('fix: ')} {first}"
            yield from (f"        {line}" for line in more)
            weaknesses = [f"CWE-{number}" for number in rule.page.cwe]
            about = f" {self.dot} ".join([f"cuspid rule {rule.id}", *weaknesses])
            yield f"  {self.paint.label('rule:')} {about}"
        if finding.suppressed_by:
            yield f"  {self.paint.label('suppressed by:')} {self.text(finding.suppressed_by)}"

    # --- the whole run

    def diagnostics(self) -> Iterator[str]:
        diagnostics = [d for d in self.result.diagnostics if self.is_listed(d)]
        diagnostics.sort(key=lambda d: not d.blocking)
        for diagnostic in diagnostics[:MAX_DIAGNOSTICS]:
            yield self.diagnostic(diagnostic)
        if len(diagnostics) > MAX_DIAGNOSTICS:
            yield self.paint.faint(f"{len(diagnostics) - MAX_DIAGNOSTICS:,} more like these: --format json shows all")
        if diagnostics and not self.options.is_quiet:
            yield ""

    def is_listed(self, diagnostic: Diagnostic) -> bool:
        if diagnostic.blocking:
            return True
        return not self.options.is_quiet and (self.options.is_verbose or not diagnostic.is_limit)

    def diagnostic(self, diagnostic: Diagnostic) -> str:
        word = self.paint.bad("error") if diagnostic.blocking else self.paint.warning("warning")
        line = f":{diagnostic.line}" if diagnostic.line else ""
        return f"{word}: {self.text(diagnostic.path)}{line}: {self.text(diagnostic.message)} [{diagnostic.trouble}]"

    def summary(self) -> Iterator[str]:
        findings, stats = self.result.findings, self.result.stats
        if findings:
            grades = Counter(finding.severity for finding in findings)
            parts = [
                self.paint.severity(severity, f"{grades[severity]:,} {severity.name.lower()}")
                for severity in sorted(grades, reverse=True)
            ]
            files = len({finding.place.path for finding in findings})
            total = self.paint.strong(count(len(findings), "finding"))
            yield f"{total} in {count(files, 'file')}: {', '.join(parts)}"
        elif stats.files:
            yield self.paint.good("No findings.")
        else:
            yield self.paint.warning("Nothing was scanned.")
        elapsed = self.options.elapsed or f"{stats.seconds:.2f} s"
        parts = [f"{count(stats.files, 'file')}, {count(stats.lines, 'line')} scanned in {elapsed}"]
        if self.result.suppressed:
            parts.append(f"{len(self.result.suppressed):,} suppressed")
        blocked = sum(diagnostic.blocking for diagnostic in self.result.diagnostics)
        limits = sum(diagnostic.is_limit for diagnostic in self.result.diagnostics)
        warnings = len(self.result.diagnostics) - blocked - limits
        if blocked:
            parts.append(self.paint.bad(f"{count(blocked, 'path')} could not be scanned"))
        if warnings:
            parts.append(count(warnings, "warning"))
        if limits:
            where = "" if self.options.is_verbose else ": --verbose lists them"
            parts.append(f"{count(limits, 'budget')} ran out{where}")
        yield f" {self.dot} ".join(parts)
