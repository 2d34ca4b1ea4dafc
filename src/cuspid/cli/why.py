"""`cuspid why FILE:LINE`: what the analysis knows of a line."""

from __future__ import annotations

import importlib

from cuspid.cli.output import write_standard
from cuspid.cli.parser import Arguments
from cuspid.engine.config_load import load_config
from cuspid.model.errors import UsageError
from cuspid.rules import load_rules


def run_why(arguments: Arguments) -> int:
    """Explain a line."""
    path, line = parse_place(arguments.paths[0])
    config = load_config([path], arguments.overrides, explicit=arguments.config, isolated=arguments.isolated).config
    engine = importlib.import_module("cuspid.engine.why")
    explanation: str = engine.explain(path, line, config, load_rules())
    write_standard(explanation)
    return 0


def parse_place(text: str) -> tuple[str, int]:
    """Read `app.py:12`; a column behind it, as reports have it, is passed over."""
    parts = text.split(":")
    if len(parts) > 2 and parts[-1].isdecimal() and parts[-2].isdecimal():
        parts.pop()
    if len(parts) < 2 or not parts[-1].isdecimal() or not 0 < len(parts[-1]) < 10 or int(parts[-1]) < 1:
        raise UsageError(f"{text!r} is no place such as app.py:12")
    return ":".join(parts[:-1]), int(parts[-1])
