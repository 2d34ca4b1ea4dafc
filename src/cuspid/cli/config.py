"""`cuspid config`: each setting, its value, and where it comes from, in the form of a configuration file."""

from __future__ import annotations

from dataclasses import fields
from enum import IntEnum
from itertools import groupby

from cuspid.cli.output import write_standard
from cuspid.cli.parser import Arguments
from cuspid.engine.config import Config
from cuspid.engine.config_load import LoadedConfig, load_config
from cuspid.engine.selection import select_rules
from cuspid.rules import list_rules


def run_config(arguments: Arguments) -> int:
    """Show the settings that a scan with these arguments would use; what a scan refuses is refused here too."""
    loaded = load_config(arguments.paths, arguments.overrides, explicit=arguments.config, isolated=arguments.isolated)
    select_rules(list_rules(), loaded.config)
    write_standard(describe(loaded))
    return 0


def describe(loaded: LoadedConfig) -> str:
    """The settings in the form of a file, under headings that say where they come from."""
    lines = [f"# file: {loaded.path or 'none'}", f"# patterns are relative to: {loaded.config.root}"]
    names = [field.name for field in fields(Config) if field.name != "root"]
    for origin, group in groupby(names, key=lambda name: loaded.origins[name]):
        lines += ["", f"# {origin}"]
        for name in group:
            lines.append(f"{name.replace('_', '-')} = {_toml(getattr(loaded.config, name))}")
    return "".join(f"{line}\n" for line in lines)


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, IntEnum):
        return f'"{value.name.lower()}"'
    if value is None:
        return '"never"'
    if isinstance(value, tuple):
        return f"[{', '.join(_toml(item) for item in value)}]"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04X}" for c in escaped) + '"'
