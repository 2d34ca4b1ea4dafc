"""`cuspid why FILE:LINE`: why a line is, or is not, reported.

The project around the file is analysed as in a scan; then everything that the analysis learnt of the line is told:
findings with their traces, flows that ended at a sink of the line and by what, tests that are always decided one way,
code that no root reaches, budgets that were hit.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace

from cuspid.analysis.events import EndedFlow, Events
from cuspid.engine.config import Config
from cuspid.engine.discover import discover, display_path
from cuspid.engine.files import ParsedFile
from cuspid.engine.scan import analysed_files, read_all
from cuspid.model.errors import UsageError
from cuspid.model.result import ScanResult
from cuspid.model.rule import Rule
from cuspid.model.span import Place
from cuspid.semantics.walk import statements_below
from cuspid.syntax import nodes


def explain(path: str, line: int, config: Config, rules: Sequence[Rule]) -> str:
    """Return what the analysis knows of a line, as text for a reader."""
    root = os.getcwd()
    shown = display_path(os.path.abspath(path), root)
    wanted = [path] if shown.startswith("..") else [".", path]
    found = discover(wanted, config, root)
    files, diagnostics = read_all(found.files)
    file = files.get(shown)
    if file is None:
        reasons = [d.message for d in (*found.diagnostics, *diagnostics) if d.path == shown]
        raise UsageError(f"{path}: {reasons[0] if reasons else 'no such file among those that are scanned'}")
    if not 0 < line <= len(file.source.lines):
        raise UsageError(f"{path} has no line {line}")
    # one process: of what the others saw only findings come back
    result, events = analysed_files(files, diagnostics, replace(config, jobs=1), rules, survey=False)
    return "\n".join(_lines(shown, line, file, result, events)) + "\n"


def _lines(path: str, line: int, file: ParsedFile, result: ScanResult, events: Events) -> list[str]:
    told = [f"{path}:{line}: {file.source.line(line).strip()}", ""]
    start, end = _statement_around(file.tree, line)
    reported = [f for f in result.findings if f.place.path == path and start <= f.place.span.line <= end]
    for finding in reported:
        told += [f"reported: {finding.rule_id}: {finding.message}", *_steps(finding.evidence), ""]
    for finding in result.suppressed:
        if finding.place.path == path and start <= finding.place.span.line <= end:
            told += [f"not shown: {finding.rule_id} is suppressed by `{finding.suppressed_by}`", ""]
    ended = [e for e in events.ended if e.site.path == path and start <= e.site.line <= end]
    told += _ended(ended)
    told += _passing(path, line, result)
    if len(told) == 2:
        told += _silence(path, start, end, file, events)
    told += [f"budget: {message}" for where, message in sorted(events.budget) if where == path]
    while told and not told[-1]:
        told.pop()
    return told


def _statement_around(tree: nodes.Module, line: int) -> tuple[int, int]:
    """Return the lines of the smallest simple statement on a line, or of the line alone."""
    best = (line, line)
    size = 0
    pending = [tree.body]
    while pending:
        for statement in statements_below(pending.pop()):
            if isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
                pending.append(statement.body)
                continue
            simple = isinstance(
                statement, (nodes.ExprStmt, nodes.Assign, nodes.AugAssign, nodes.Return, nodes.Raise, nodes.Assert)
            )
            height = statement.end_line - statement.line + 1
            if simple and statement.line <= line <= statement.end_line and (not size or height < size):
                best, size = (statement.line, statement.end_line), height
    return best


def _steps(evidence: Sequence[Place]) -> list[str]:
    return [f"  {number}. {place.path}:{place.span.line}: {place.why}" for number, place in enumerate(evidence, 1)]


def _ended(ended: Sequence[EndedFlow]) -> list[str]:
    told: list[str] = []
    seen: set[tuple[str, int, str, str]] = set()
    for flow in ended:
        origin = flow.steps[0]
        key = (origin.path, origin.line, flow.kind, flow.reason)
        if key in seen:
            continue
        seen.add(key)
        told.append(
            f"not reported: {origin.why} ({origin.path}:{origin.line}) reaches {flow.callee}, "
            f"where the kind is `{flow.kind}`; {flow.reason}"
        )
        told += [f"  {number}. {s.path}:{s.line}: {s.why}" for number, s in enumerate(flow.steps, 1)]
        told.append("")
    return told


def _passing(path: str, line: int, result: ScanResult) -> list[str]:
    """Tell of findings elsewhere whose way leads over the line."""
    told: list[str] = []
    for finding in result.findings:
        if (
            any(p.path == path and p.span.line == line for p in finding.evidence[:-1])
            and finding.place.span.line != line
        ):
            told += [
                f"on the way to {finding.rule_id} at {finding.place.path}:{finding.place.span.line}: {finding.message}",
                "",
            ]
    return told


def _silence(path: str, start: int, end: int, file: ParsedFile, events: Events) -> list[str]:
    """Say why nothing is known of a line."""
    lines = range(start, end + 1)
    told = [f"not reported: {test}" for test in _decided_tests(path, lines, file, events)]
    if not any((path, line) in events.ran for line in lines) and _is_code(file, start):
        told.append("not reported: no way through the program that the analysis follows reaches this line")
    elif any((path, line) in events.resolved for line in lines):
        told.append(
            "not reported: the calls on this line are known, "
            "no rule asks for them, and nothing untrusted stands where it would do harm in them"
        )
        told += _pruned_before(path, start, file, events)
    else:
        told.append("not reported: nothing on this line is a source or a sink that a stub or a rule knows")
    return told


def _decided_tests(path: str, lines: range, file: ParsedFile, events: Events) -> list[str]:
    """Tell of the tests around the lines that are always decided against them."""
    told: list[str] = []
    for (where, line), results in sorted(events.decided.items()):
        if (
            where == path
            and len(results) == 1
            and line < lines.start
            and _guards(file.tree, line, lines.start, next(iter(results)))
        ):
            told.append(
                f"the test in line {line} is always {'true' if True in results else 'false'}, so this line never runs"
            )
    return told


def _pruned_before(path: str, line: int, file: ParsedFile, events: Events) -> list[str]:
    """Tell of the tests before a line, in the same function, that always come out one way."""
    first = _function_start(file.tree, line)
    told: list[str] = []
    for (where, test), results in sorted(events.decided.items()):
        if where == path and first <= test < line and len(results) == 1:
            outcome = "true" if True in results else "false"
            told.append(f"  the test in line {test} is always {outcome}; the other branch never runs")
    return told


def _function_start(tree: nodes.Module, line: int) -> int:
    """Return the line of the innermost function around a line; 1 at module level."""
    start = 1
    pending = [tree.body]
    while pending:
        for statement in statements_below(pending.pop()):
            if (
                isinstance(statement, (nodes.FunctionDef, nodes.ClassDef))
                and statement.line <= line <= statement.end_line
            ):
                pending.append(statement.body)
                if isinstance(statement, nodes.FunctionDef):
                    start = max(start, statement.line)
    return start


def _guards(tree: nodes.Module, test_line: int, line: int, result: bool) -> bool:
    pending = [tree.body]
    while pending:
        for statement in statements_below(pending.pop()):
            if isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
                pending.append(statement.body)
            if isinstance(statement, nodes.If) and statement.test.line == test_line:
                dead = statement.orelse if result else statement.body
                return bool(dead) and dead[0].line <= line <= dead[-1].end_line
    return False


def _is_code(file: ParsedFile, line: int) -> bool:
    pending = [file.tree.body]
    while pending:
        for statement in statements_below(pending.pop()):
            if isinstance(statement, (nodes.FunctionDef, nodes.ClassDef)):
                pending.append(statement.body)
            if statement.line == line:
                return True
    return False
