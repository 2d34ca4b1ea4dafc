"""`cuspid rules` and `cuspid rule ID`: what there is, and a rule's page.

Only the pages are read; no rule's checks are imported.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from cuspid.cli.output import is_unicode, terminal_width, wants_colour, write_standard
from cuspid.cli.parser import Arguments
from cuspid.engine.config import Config
from cuspid.engine.config_load import load_config
from cuspid.engine.selection import select_rules
from cuspid.engine.suggest import did_you_mean
from cuspid.model.errors import UsageError
from cuspid.model.markers import strip_markers
from cuspid.model.rule import Rule
from cuspid.report.display import fold
from cuspid.report.paint import Paint
from cuspid.report.text import count
from cuspid.rules import list_rules


def run_rules(arguments: Arguments) -> int:
    """List the rules, audit rules included."""
    words = list(arguments.paths)
    overrides = {"select": (words, "rules"), "audit": (True, "rules")} if words else {"audit": (True, "rules")}
    config: Config = load_config([], overrides, isolated=True).config
    rules = select_rules(list_rules(), config)
    write_standard(_as_json(rules) if arguments.format == "json" else _as_table(rules, arguments))
    return 0


def _as_table(rules: Sequence[Rule], arguments: Arguments) -> str:
    paint = Paint(wants_colour(arguments.color, sys.stdout))
    has_unicode = is_unicode(sys.stdout)
    lines: list[str] = []
    weaknesses = {rule.id: ", ".join(f"CWE-{number}" for number in rule.page.cwe) for rule in rules}
    wide = max(map(len, weaknesses.values()), default=0)
    for area in sorted({rule.area for rule in rules}):
        lines += ([""] if lines else []) + [paint.label(area.replace("_", " "))]
        for rule in rules:
            if rule.area == area:
                severity = rule.page.severity
                note = paint.faint(" (audit)") if rule.audit else ""
                grade = paint.severity(severity, f"{severity.name:<8}")
                title = fold(rule.page.title, has_unicode)
                lines.append(f"  {paint.rule(rule.id)}  {grade}  {weaknesses[rule.id]:<{wide}}  {title}{note}")
    lines += ["", f"{count(len(rules), 'rule')}. A rule's page: cuspid rule ID"]
    return "".join(f"{line}\n" for line in lines)


def _as_json(rules: Sequence[Rule]) -> str:
    records = [
        {
            "id": rule.id,
            "name": rule.name,
            "area": rule.area,
            "title": rule.page.title,
            "severity": rule.page.severity.name.lower(),
            "cwe": list(rule.page.cwe),
            "owasp": list(rule.page.owasp),
            "audit": rule.audit,
            "fix": rule.page.fix,
        }
        for rule in rules
    ]
    return json.dumps({"version": 1, "rules": records}, indent=2) + "\n"


def run_rule(arguments: Arguments) -> int:
    """Show a rule's page, as a person reads it: without the markers of its tests."""
    page = strip_markers(find_rule(arguments.paths[0], list_rules()).page.text).rstrip() + "\n"
    if wants_colour(arguments.color, sys.stdout):
        page = _rendered(page)
    write_standard(page)
    return 0


def find_rule(word: str, rules: Sequence[Rule]) -> Rule:
    """Find a rule by its id (also in lower case, or without `CSP-`) or by its name."""
    wanted = word.strip().upper()
    for rule in rules:
        if wanted in (rule.id, rule.id.removeprefix("CSP-"), rule.name.upper()):
            return rule
    names = [rule.id for rule in rules] + [rule.name for rule in rules]
    raise UsageError(f"no rule is called {word!r}{did_you_mean(word, names) or ' (cuspid rules lists them)'}")


def _rendered(page: str) -> str:
    from rich.console import Console
    from rich.markdown import Markdown

    console = Console(width=min(terminal_width(), 100), force_terminal=True, color_system="standard")
    with console.capture() as capture:
        console.print(Markdown(page))
    return capture.get()
