"""The command line: commands, options, and what each option sets.

Invariants: reading it imports nothing heavy; an option that sets a value of `Config` is named in `_OVERRIDES`, and its
value is judged where those of configuration files are.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NoReturn

from cuspid import __version__
from cuspid.engine.suggest import did_you_mean
from cuspid.model.errors import UsageError

FORMATS: Final = ("text", "concise", "json", "sarif")
_COLOURS: Final = ("auto", "always", "never")

_OVERRIDES: Final[Mapping[str, str]] = {
    "--select": "select",
    "--ignore": "ignore",
    "--severity": "severity",
    "--confidence": "confidence",
    "--fail-on": "fail_on",
    "--exclude": "extend_exclude",
    "--force-exclude": "force_exclude",
    "--no-gitignore": "respect_gitignore",
    "--no-ignores": "respect_suppressions",
    "--require-ids": "require_ids",
    "--require-reason": "require_reason",
    "--unused-suppressions": "report_unused_suppressions",
    "--audit": "audit",
    "--library": "library",
    "--sources": "sources",
    "--stubs": "stubs",
    "--jobs": "jobs",
}
"""Which field of `Config` each option sets."""


@dataclass(frozen=True, slots=True)
class Arguments:
    """What a command was asked."""

    command: str
    paths: tuple[str, ...] = ()
    """Paths to scan, words that select rules, a rule's id, or a place."""
    overrides: Mapping[str, tuple[object, str]] = field(default_factory=dict)
    """By field of `Config`: the value, and the option that gave it."""
    config: str = ""
    isolated: bool = False
    format: str = "text"
    output: str = ""
    show_suppressed: bool = False
    quiet: bool = False
    verbose: bool = False
    color: str = "auto"
    stdin_filename: str = "stdin.py"


class _Parser(argparse.ArgumentParser):
    """Raises instead of leaving the program."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message} ({self.prog} --help lists what there is)")


def parse_arguments(argv: Sequence[str]) -> Arguments:
    """Read a command line; raises `UsageError`, or `SystemExit` after showing help or the version."""
    parser = _Parser(
        prog="cuspid",
        description="A security scanner for Python that follows the data.",
        epilog="Exit codes: 0 clean, 1 findings, 2 something could not be scanned or the command line is wrong.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"cuspid {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _add_scan(commands)
    _add_others(commands)
    _check_command(argv, commands.choices, parser)
    found, left = parser.parse_known_args(argv)
    given = vars(found)
    if left:
        _refuse(left[0], commands.choices.get(given["command"] or "", parser))
    paths = given.get("paths", ())
    return Arguments(
        command=given["command"],
        paths=tuple(paths if isinstance(paths, list | tuple) else (paths,)),
        overrides=_overrides(given),
        **{name: given[name] for name in _PLAIN if given.get(name) is not None},
    )


_PLAIN: Final = (
    "config",
    "isolated",
    "format",
    "output",
    "show_suppressed",
    "quiet",
    "verbose",
    "color",
    "stdin_filename",
)


def _check_command(argv: Sequence[str], commands: Collection[str], parser: argparse.ArgumentParser) -> None:
    """Say what to do about a first word that is no command."""
    if not argv:
        parser.print_help()
        raise UsageError("which command?")
    first = argv[0]
    if first.startswith("-") or first in commands:
        return
    if os.path.exists(first) and not did_you_mean(first, commands):
        raise UsageError(f"{first!r} is no command, did you mean cuspid scan {first}?")
    raise UsageError(f"{first!r} is no command{did_you_mean(first, commands) or ': ' + ', '.join(commands)}")


def _refuse(word: str, command: argparse.ArgumentParser) -> NoReturn:
    """Say what to do about a word that the command does not take."""
    if not word.startswith("-"):
        command.error(f"{word!r} is one argument too many")
    option = word.partition("=")[0]
    known = [name for name in re.findall(r"--[a-z-]+", command.format_help()) if name != option]
    command.error(f"there is no option {option}{did_you_mean(option, known)}")


def _overrides(given: Mapping[str, object]) -> dict[str, tuple[object, str]]:
    overrides: dict[str, tuple[object, str]] = {}
    for option, name in _OVERRIDES.items():
        value = given.get(f"set_{name}")
        if value is None:
            continue
        if isinstance(value, list):
            value = [word.strip() for text in value for word in str(text).split(",") if word.strip()]
        overrides[name] = (value, option)
    return overrides


# --- the commands


def _add_scan(commands: argparse._SubParsersAction[_Parser]) -> None:
    scan = commands.add_parser(
        "scan",
        help="scan files, folders, notebooks, or - for standard input",
        description="Scan files, folders and notebooks. Nothing of what is scanned is imported or executed.",
        allow_abbrev=False,
    )
    scan.add_argument("paths", nargs="*", metavar="PATH", default=["."], help="files, folders, or - (default: .)")
    report = scan.add_argument_group("the report")
    report.add_argument("--format", choices=FORMATS, default="text", help="text (default), concise, json, sarif")
    report.add_argument("--output", metavar="FILE", help="write the report to a file")
    report.add_argument("--show-suppressed", action="store_true", help="report suppressed findings too")
    amount = report.add_mutually_exclusive_group()
    amount.add_argument("--quiet", "-q", action="store_true", help="findings and errors only: no summary, no progress")
    amount.add_argument("--verbose", "-v", action="store_true", help="list where a budget ended the analysis")
    _add_colour(report)
    _add_setting(report, "--fail-on", "GRADE", "severity that gives exit code 1: low (default) … critical, never")
    _add_selection(scan)
    _add_files(scan)
    _add_meaning(scan)


def _add_others(commands: argparse._SubParsersAction[_Parser]) -> None:
    rules = commands.add_parser("rules", help="list the rules", allow_abbrev=False)
    rules.add_argument("paths", nargs="*", metavar="RULE", help="ids, beginnings of ids, areas (default: all)")
    rules.add_argument("--format", choices=("text", "json"), default="text")
    _add_colour(rules)
    rule = commands.add_parser("rule", help="show a rule's page", allow_abbrev=False)
    rule.add_argument("paths", metavar="ID", help="the rule's id, such as CSP-D406")
    _add_colour(rule)
    config = commands.add_parser("config", help="show each setting and where it comes from", allow_abbrev=False)
    config.add_argument("paths", nargs="*", metavar="PATH", help="what would be scanned (default: .)")
    _add_setting(config, "--fail-on", "GRADE", "as for scan; so are the options below")
    _add_selection(config)
    _add_files(config)
    _add_meaning(config)
    if importlib.util.find_spec("cuspid.engine.why") is not None:
        why = commands.add_parser("why", help="tell what is known of a line", allow_abbrev=False)
        why.add_argument("paths", metavar="FILE:LINE", help="the line to explain")
        _add_meaning(why)
        _add_config_file(why)


_Group = argparse._ActionsContainer


def _add_selection(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("what is reported")
    _add_list(group, "--select", "RULES", "only these: ids, beginnings of ids (D4), areas, with commas between")
    _add_list(group, "--ignore", "RULES", "not these")
    _add_setting(group, "--severity", "GRADE", "at least: low (default), medium, high, critical")
    _add_setting(group, "--confidence", "GRADE", "at least: low (default), medium, high")
    _add_flag(group, "--audit", True, "audit rules too: what merely deserves a look")
    _add_flag(group, "--no-ignores", False, "comments suppress nothing")
    _add_flag(group, "--require-ids", True, "suppressions must name rules")
    _add_flag(group, "--require-reason", True, "suppressions must give a reason after --")
    _add_flag(group, "--unused-suppressions", True, "report comments that suppress nothing")


def _add_files(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("which files")
    _add_list(group, "--exclude", "PATTERNS", "leave out these too, in the language of .gitignore")
    _add_flag(group, "--force-exclude", True, "exclude also what is named on the command line")
    _add_flag(group, "--no-gitignore", False, "scan what .gitignore names")
    group.add_argument("--stdin-filename", metavar="NAME", help="what to call standard input (default: stdin.py)")
    _add_config_file(group)


def _add_config_file(group: _Group) -> None:
    group.add_argument("--config", metavar="FILE", help="read this configuration instead of the closest one")
    group.add_argument("--isolated", action="store_true", help="read no configuration file")


def _add_meaning(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("how it is analysed")
    _add_flag(group, "--library", True, "every public function is called by strangers")
    _add_list(group, "--sources", "LEVELS", "trust these less: local, stored, or categories such as argv")
    _add_setting(group, "--stubs", "FOLDER", "stubs that say what your own libraries do")
    group.add_argument("--cache-dir", metavar="FOLDER", help="keep what is known for the next run there")
    group.add_argument("--no-cache", action="store_true", help="neither read nor keep anything")
    _add_setting(group, "--jobs", "N", "processes (default: one for each core)", kind=_number)


def _add_colour(group: _Group) -> None:
    group.add_argument("--color", choices=_COLOURS, default="auto", help="auto (default), always, never")


def _add_setting(group: _Group, option: str, metavar: str, text: str, kind: Callable[[str], object] = str) -> None:
    group.add_argument(option, dest=f"set_{_OVERRIDES[option]}", metavar=metavar, help=text, type=kind)


def _add_list(group: _Group, option: str, metavar: str, text: str) -> None:
    group.add_argument(option, dest=f"set_{_OVERRIDES[option]}", metavar=metavar, help=text, action="append")


def _add_flag(group: _Group, option: str, value: bool, text: str) -> None:
    name = f"set_{_OVERRIDES[option]}"
    group.add_argument(option, dest=name, action="store_const", const=value, default=None, help=text)


def _number(text: str) -> object:
    """A number where it is one; the judgement is left to the settings' own reader."""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else text
