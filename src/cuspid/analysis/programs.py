"""Programs that read their arguments as shells do: the shells themselves, and those that start one elsewhere.

["bash", "-c", script]    ["sudo", "sh", "-c", script]    ["ssh", host, command]    ["su", "-c", script, user]
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.machine import Machine, options_of
from cuspid.analysis.texts import elements_of, known_prefix
from cuspid.analysis.values import Const, Text, Value

_STARTS_SHELL: Final = re.compile(r"\s*(?:\S*/)?(?:(?:ba|z|k|da)?sh)\s+-\w*c\s")
_SCRIPT_OPTIONS: Final = frozenset(("-c", "/c", "/C", "-lc", "-ic", "-ec", "-Command", "-command"))
SHELLS: Final = frozenset(("sh", "bash", "zsh", "ksh", "dash", "cmd", "cmd.exe", "powershell", "pwsh"))
"""Shells, by the last part of their path."""
_REMOTE: Final = frozenset(("ssh", "autossh", "rsh"))
_VALUED: Final = frozenset([f"-{letter}" for letter in "BbcDEeFIiJLlmOopQRSWw"])
"""Options of `ssh` that take the next argument."""
_AS_OTHERS: Final = frozenset(("su", "runuser"))


def shell_scripts(machine: Machine, value: Value) -> list[Value]:
    """Return the script in an argument list that starts a shell: what stands after `-c`, and nothing else."""
    found: list[Value] = []
    for option in options_of(value):
        if isinstance(option, Text):
            if _STARTS_SHELL.match(known_prefix(option)):
                found.append(option)
        elif not isinstance(option, Const):
            found += scripts_among(elements_of(machine, option) or [])
    return found


def scripts_among(items: list[Value]) -> list[Value]:
    """Return the scripts among a program and its arguments: what a shell reads, here or elsewhere."""
    found = [
        script
        for shell, option, script in zip(items, items[1:], items[2:], strict=False)
        if _name(shell) in SHELLS and isinstance(option, Const) and option.value in _SCRIPT_OPTIONS
    ]
    program = _name(items[0]) if items else ""
    if program in _REMOTE:
        found += _remote_command(items[1:])
    elif program in _AS_OTHERS:
        found += [b for a, b in zip(items, items[1:], strict=False) if isinstance(a, Const) and a.value == "-c"]
    return found


def _name(item: Value) -> str:
    """Return a program's name without its folder; empty for what is not known."""
    return item.value.rpartition("/")[2] if isinstance(item, Const) and isinstance(item.value, str) else ""


def _remote_command(arguments: list[Value]) -> list[Value]:
    """Return what stands after the host: the other side's shell reads it."""
    position = 0
    while position < len(arguments):
        item = arguments[position]
        if not isinstance(item, Const) or not isinstance(item.value, str) or not item.value.startswith("-"):
            return arguments[position + 1 :]
        position += 2 if item.value in _VALUED else 1
    return []
