"""One run: find the files, parse them, analyse the project, sort out suppressions, sum up.

    result = scan(["."], Config(), load_rules())

`scan_sources` does the same for texts in memory: what the pages' examples and the corpus are run by.
"""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace

from cuspid.analysis.events import Events
from cuspid.engine.analyse import Memory, analyse
from cuspid.engine.config import Config
from cuspid.engine.discover import Discovery, FoundFile, discover
from cuspid.engine.files import ParsedFile, parse_bytes, parse_text, read_file
from cuspid.engine.fingerprint import with_fingerprints
from cuspid.engine.selection import select_rules
from cuspid.engine.suppress import Outcome, Policy, apply_suppressions, policy_of
from cuspid.engine.suppress_read import read_suppressions
from cuspid.model.finding import Diagnostic, Finding
from cuspid.model.result import ScanResult, SourceText, Stats
from cuspid.model.rule import Rule
from cuspid.model.span import Place

STDIN_PATH = "-"


def scan(
    paths: Sequence[str],
    config: Config,
    rules: Sequence[Rule],
    progress: Callable[[int, int], None] | None = None,
    stdin_name: str = "stdin.py",
) -> ScanResult:
    """Scan files and folders; `-` reads standard input. `progress` is told how many files of how many are done."""
    return scan_found(discover(paths, config, os.getcwd()), paths, config, rules, progress, stdin_name)


def scan_found(
    found: Discovery,
    paths: Sequence[str],
    config: Config,
    rules: Sequence[Rule],
    progress: Callable[[int, int], None] | None = None,
    stdin_name: str = "stdin.py",
    memory: Memory | None = None,
) -> ScanResult:
    """Scan what was found below `paths`; `memory` keeps what is found in each file for the next scan."""
    started = time.perf_counter()
    with _collector_at_rest():
        files, unread = read_all(found.files)
        diagnostics = [*found.diagnostics, *unread]
        if STDIN_PATH in paths:
            _take(parse_bytes(sys.stdin.buffer.read(), stdin_name), files, diagnostics)
        result, _ = analysed_files(files, diagnostics, config, rules, progress, memory=memory)
    stats = replace(result.stats, seconds=time.perf_counter() - started)
    return replace(result, stats=stats, root=os.getcwd())


@contextmanager
def _collector_at_rest() -> Iterator[None]:
    """Pause the search for rings of garbage: trees and values hardly make any, and looking takes a fifth of a scan."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def read_all(found: Sequence[FoundFile]) -> tuple[dict[str, ParsedFile], list[Diagnostic]]:
    """Read and parse files, by path; what is wrong with any of them comes beside."""
    files: dict[str, ParsedFile] = {}
    diagnostics: list[Diagnostic] = []
    for file in found:
        _take(read_file(file.absolute, file.path), files, diagnostics)
    return files, diagnostics


def _take(read: ParsedFile | Diagnostic, files: dict[str, ParsedFile], diagnostics: list[Diagnostic]) -> None:
    if isinstance(read, Diagnostic):
        diagnostics.append(read)
    else:
        files[read.path] = read
        diagnostics.extend(read.diagnostics)


def scan_sources(
    sources: Mapping[str, str],
    rules: Sequence[Rule],
    *,
    audit: bool = False,
    config: Config | None = None,
    survey: bool = True,
) -> ScanResult:
    """Scan texts by path."""
    settings = replace(config if config is not None else Config(), audit=audit)
    result, _ = _analysed_sources(sources, settings, rules, survey)
    return result


def resolved_lines(sources: Mapping[str, str]) -> dict[str, set[int]]:
    """Return, by path, the lines on which a library's callable was resolved: what an `# ok` marker asks for."""
    _, events = _analysed_sources(sources, Config(), (), survey=False)
    lines: dict[str, set[int]] = {path: set() for path in sources}
    for path, line in events.resolved:
        lines.setdefault(path, set()).add(line)
    return lines


def _analysed_sources(
    sources: Mapping[str, str], config: Config, rules: Sequence[Rule], survey: bool
) -> tuple[ScanResult, Events]:
    files = {path: parse_text(text, path) for path, text in sources.items()}
    diagnostics = [d for file in files.values() for d in file.diagnostics]
    return analysed_files(files, diagnostics, config, rules, survey=survey)


def analysed_files(
    files: Mapping[str, ParsedFile],
    diagnostics: Sequence[Diagnostic],
    config: Config,
    rules: Sequence[Rule],
    progress: Callable[[int, int], None] | None = None,
    survey: bool = True,
    memory: Memory | None = None,
) -> tuple[ScanResult, Events]:
    """Analyse files that are parsed; return the result and the events: all of them if there is no survey, for who wants
    to know why.
    """
    selected = select_rules(rules, config)
    done = 0

    def advance(_path: str) -> None:
        nonlocal done
        done += 1
        if progress is not None:
            progress(done, len(files))

    findings, more, events = analyse(
        list(files),
        files.get,
        selected,
        config,
        advance=advance,
        survey=survey,
        memory=memory,
    )
    policy = policy_of(config, [(rule.id, rule.audit) for rule in rules], [rule.id for rule in selected])
    outcomes = _judged(files, findings, policy)
    # named before anything is left out: what is hidden must not rename its twin
    every = _in_cells(files, [finding for o in outcomes for finding in (*o.findings, *o.suppressed)])
    named = with_fingerprints(every, _texts(files, every))
    shown = [f for f in named if f.severity >= config.severity and f.confidence >= config.confidence]
    lines = sum(file.tree.end_line for file in files.values())
    result = ScanResult(
        tuple(_sorted([f for f in shown if not f.suppressed_by])),
        tuple(_sorted([f for f in shown if f.suppressed_by])),
        tuple(sorted({*diagnostics, *more, *(d for outcome in outcomes for d in outcome.diagnostics)})),
        _texts(files, shown),
        Stats(len(files), lines),
    )
    return result, events


def _judged(files: Mapping[str, ParsedFile], findings: Sequence[Finding], policy: Policy) -> list[Outcome]:
    """Sort out, file by file, what comments suppress."""
    by_path: dict[str, list[Finding]] = {}
    for finding in findings:
        by_path.setdefault(finding.place.path, []).append(finding)
    return [
        apply_suppressions(path, read_suppressions(file.tree), by_path.get(path, ()), policy)
        for path, file in files.items()
    ]


def _sorted(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda f: (f.place.path, f.place.cell or 0, f.place.span, f.rule_id))


def _texts(files: Mapping[str, ParsedFile], findings: Sequence[Finding]) -> dict[str, SourceText]:
    """Return the text of every file that a finding or its evidence points into."""
    paths = {place.path for finding in findings for place in (finding.place, *finding.evidence)}
    return {path: files[path].text for path in sorted(paths) if path in files}


def _in_cells(files: Mapping[str, ParsedFile], findings: Sequence[Finding]) -> list[Finding]:
    """Count the lines of notebooks within their cells."""
    placed: list[Finding] = []
    for finding in findings:
        if any(files[p.path].notebook is not None for p in (finding.place, *finding.evidence) if p.path in files):
            evidence = tuple(_in_cell(files, place) for place in finding.evidence)
            placed.append(replace(finding, place=_in_cell(files, finding.place), evidence=evidence))
        else:
            placed.append(finding)
    return placed


def _in_cell(files: Mapping[str, ParsedFile], place: Place) -> Place:
    file = files.get(place.path)
    if file is None or file.notebook is None:
        return place
    line, cell = file.place_of(place.span.line)
    shift = place.span.line - line
    span = replace(place.span, line=line, end_line=place.span.end_line - shift)
    return replace(place, span=span, cell=cell)


__all__ = ["resolved_lines", "scan", "scan_sources"]
