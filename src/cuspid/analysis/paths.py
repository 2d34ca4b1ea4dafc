"""Joining paths: a later part that is absolute throws the earlier ones away."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Machine
from cuspid.analysis.texts import known_prefix, make_text, parts_for
from cuspid.analysis.values import Const, Unknown, Value
from cuspid.syntax import nodes

JOINED: Final = frozenset(("path.joined",))
"""Marks a part that replaces what stands before it if it is absolute."""


def joined_path(machine: Machine, values: list[Value], node: nodes.Node) -> Value:
    """`os.path.join(*values)`, and what `/` and `joinpath` of `pathlib` do."""
    parts: list[Value] = []
    for number, value in enumerate(values):
        if number:
            if known_prefix(value).startswith("/"):
                parts = []
            elif not _ends_with_slash(parts):
                parts.append(Const("/"))
        own = parts_for(machine, value)
        parts += [_joined(part) for part in own] if number and parts else own
    return machine.stepped(make_text(parts), node, "joined to a path")


def _ends_with_slash(parts: list[Value]) -> bool:
    return (
        bool(parts)
        and isinstance(parts[-1], Const)
        and isinstance(parts[-1].value, str)
        and parts[-1].value.endswith("/")
    )


def _joined(part: Value) -> Value:
    if not part.labels or not isinstance(part, Unknown):
        return part
    return Unknown(tuple([label.without(JOINED) for label in part.labels]), part.types)
