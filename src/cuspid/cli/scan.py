"""`cuspid scan`: settings, rules, the run, the report, the exit code."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from cuspid.cache.memory import Memory
from cuspid.cache.replay import ELAPSED, Answer
from cuspid.cli.output import (
    check_output,
    is_terminal,
    is_unicode,
    tell,
    terminal_width,
    wants_colour,
    write_file,
    write_standard,
)
from cuspid.cli.parser import Arguments
from cuspid.cli.recorder import Recorder
from cuspid.engine.config import Config
from cuspid.engine.config_load import load_config
from cuspid.engine.discover import Discovery, discover
from cuspid.engine.selection import select_rules
from cuspid.model.errors import UsageError
from cuspid.model.result import ScanResult
from cuspid.model.rule import Rule

CLEAN = 0
FINDINGS = 1
FAILED = 2

Progress = Callable[[int, int], None]


def run_scan(arguments: Arguments, recorder: Recorder | None = None) -> int:
    """Scan and report; `recorder` keeps the answer for the next run."""
    loaded = load_config(arguments.paths, arguments.overrides, explicit=arguments.config, isolated=arguments.isolated)
    config = loaded.config
    if arguments.output:
        check_output(arguments.output)
    if "-" in arguments.paths and sys.stdin is None:
        raise UsageError("there is no standard input to scan")
    rules = _load_rules()
    selected = select_rules(rules, config)
    found = discover(arguments.paths, config, os.getcwd())
    if recorder is not None:
        recorder.watch(loaded.watched, found, config)
    memory = recorder.memory(arguments.paths, config, selected) if recorder is not None else None
    result = _scan(arguments, found, config, rules, memory)
    report = render(arguments, result, selected)
    code = exit_code(result, config)
    note = ""
    shown = report.replace(ELAPSED, f"{result.stats.seconds:.2f} s")
    if arguments.output:
        write_file(arguments.output, shown)
        if not arguments.quiet:
            note = f"{len(result.findings):,} findings written to {arguments.output}"
            tell(note)
    else:
        write_standard(shown)
    if recorder is not None and not any(diagnostic.blocking for diagnostic in result.diagnostics):
        recorder.keep(Answer(code, report, note, arguments.output))
    return code


def exit_code(result: ScanResult, config: Config) -> int:
    """2 if something could not be scanned at all, else 1 if something severe enough was found, else 0."""
    if any(diagnostic.blocking for diagnostic in result.diagnostics):
        return FAILED
    threshold = config.fail_on
    if threshold is not None and any(finding.severity >= threshold for finding in result.findings):
        return FINDINGS
    return CLEAN


def render(arguments: Arguments, result: ScanResult, rules: Sequence[Rule]) -> str:
    """The report in the format that was asked for."""
    show_suppressed = arguments.show_suppressed
    stream = None if arguments.output else sys.stdout
    has_unicode = bool(arguments.output) or is_unicode(stream)
    if arguments.format == "json":
        from cuspid.report.json_report import render_json

        return render_json(result, rules, show_suppressed=show_suppressed)
    if arguments.format == "sarif":
        from cuspid.report.sarif import SarifOptions, render_sarif

        root = Path(os.path.abspath(result.root)).as_uri()
        return render_sarif(result, rules, SarifOptions(root_uri=root, show_suppressed=show_suppressed))
    if arguments.format == "concise":
        from cuspid.report.concise import render_concise

        return render_concise(
            result,
            show_suppressed=show_suppressed,
            is_quiet=arguments.quiet,
            is_verbose=arguments.verbose,
            is_unicode=has_unicode,
        )
    from cuspid.report.text import TextOptions, render_text

    options = TextOptions(
        width=terminal_width(),
        has_colour=wants_colour(arguments.color, stream),
        is_unicode=has_unicode,
        show_suppressed=show_suppressed,
        is_quiet=arguments.quiet,
        is_verbose=arguments.verbose,
        elapsed=ELAPSED,
    )
    return render_text(result, rules, options)


def _load_rules() -> tuple[Rule, ...]:
    from cuspid.rules import load_rules

    return load_rules()


def _scan(
    arguments: Arguments, found: Discovery, config: Config, rules: Sequence[Rule], memory: Memory | None
) -> ScanResult:
    from cuspid.engine.scan import scan_found

    with _progress(arguments) as progress:
        return scan_found(found, arguments.paths, config, rules, progress, arguments.stdin_filename, memory)


@contextmanager
def _progress(arguments: Arguments) -> Iterator[Progress | None]:
    """A bar on the terminal while it lasts, on standard error so that it never mixes with the report."""
    if arguments.quiet or not is_terminal(sys.stderr) or os.environ.get("TERM") == "dumb":
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("scanning"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    console = Console(stderr=True, no_color=not wants_colour(arguments.color, sys.stderr))
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task("scanning", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
