"""The rules are the pairs `x.py` + `x.md` in the folders of this package; there is no list to edit.

    rules/network/ftp_cleartext.md     what a person reads, and what is run as a test
    rules/network/ftp_cleartext.py     CHECKS = (CallCheck(trait="ftp.cleartext", message=…), …)

Invariants: every module has its page and the reverse; ids are unique; rules come sorted by id; nothing is registered
on import, and nothing is kept beyond the caches below, which hold what pure functions of the installed files return.
Files whose name begins with an underscore are helpers.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final, get_args

from cuspid.model.check import Check
from cuspid.model.errors import CuspidError
from cuspid.model.rule import Rule
from cuspid.rules.page import PageError, parse_page

RULES_FOLDER: Final = Path(__file__).parent
RULES_PACKAGE: Final = "cuspid.rules"


class RuleError(CuspidError):
    """A rule that is not a proper pair of files."""


@cache
def list_rules(folder: Path = RULES_FOLDER) -> tuple[Rule, ...]:
    """Read the pages alone: rules whose `checks` are empty, for those who only want to show them."""
    by_id: dict[str, Rule] = {}
    for page in _walk_pairs(folder):
        rule = _read_rule(page)
        if rule.id in by_id:
            twin = by_id[rule.id]
            raise RuleError(f"{rule.area}/{rule.name}.md and {twin.area}/{twin.name}.md both have the id {rule.id}")
        by_id[rule.id] = rule
    return tuple(by_id[rule_id] for rule_id in sorted(by_id))


@cache
def load_rules(folder: Path = RULES_FOLDER, package: str = RULES_PACKAGE) -> tuple[Rule, ...]:
    """Read the pages and import their modules; `package` is the dotted name of `folder`."""
    return tuple(replace(rule, checks=_import_checks(rule, package)) for rule in list_rules(folder))


def _walk_pairs(folder: Path) -> Iterator[Path]:
    """Yield the page of each pair, area by area."""
    for area in sorted(path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(("_", "."))):
        names = [path for path in area.iterdir() if not path.name.startswith("_")]
        modules = {path.stem for path in names if path.suffix == ".py"}
        pages = {path.stem for path in names if path.suffix == ".md"}
        for name in sorted(modules - pages):
            raise RuleError(f"{area.name}/{name}.py has no page {name}.md beside it")
        for name in sorted(pages - modules):
            raise RuleError(f"{area.name}/{name}.md has no module {name}.py beside it")
        yield from (area / f"{name}.md" for name in sorted(pages))


def _read_rule(path: Path) -> Rule:
    area, where = path.parent.name, f"{path.parent.name}/{path.name}"
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise PageError(f"{where}: not UTF-8: {error.reason} at byte {error.start}") from None
    parsed = parse_page(text, where)
    return Rule(id=parsed.id, name=path.stem, area=area, page=parsed.page, checks=(), audit=parsed.audit)


def _import_checks(rule: Rule, package: str) -> tuple[Check, ...]:
    module = importlib.import_module(f"{package}.{rule.area}.{rule.name}")
    where = f"{rule.area}/{rule.name}.py"
    checks: object = getattr(module, "CHECKS", None)
    if not isinstance(checks, tuple) or not checks:
        raise RuleError(f"{where} must define CHECKS, a tuple of at least one check")
    for check in checks:
        if not isinstance(check, get_args(Check)):
            raise RuleError(f"{where}: CHECKS holds {check!r}, which is no check")
    return checks
