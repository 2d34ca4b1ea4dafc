"""Joining paths and going up: a later part that is absolute throws the earlier ones away."""

from __future__ import annotations

import posixpath
from typing import Final

from cuspid.analysis.join import proven_labels
from cuspid.analysis.machine import Machine
from cuspid.analysis.taint import Label
from cuspid.analysis.texts import known_prefix, make_text, parts_for
from cuspid.analysis.values import NO_FACTS, BoundValue, Const, PathValue, Unknown, Value
from cuspid.syntax import nodes

JOINED: Final = frozenset(("path.joined",))
"""Marks a part that replaces what stands before it if it is absolute."""

OPEN_FILES: Final = frozenset(("file", "stream", "fp", "fileobj"))
"""Names of attributes under which objects that nobody knows keep an open file: `uploaded.file`."""


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


def below_as_before(machine: Machine, made: Label, base: Label) -> Label:
    """Return the label of a path made from one that lay below a folder: of what has no `..` the folder does, too."""
    proofs = machine.state.proofs() if machine.state is not None else NO_FACTS
    (proven,) = proven_labels((base,), proofs)
    if "path" in proven.cleared and "path" not in base.cleared:
        return made.without(frozenset(("path",)))
    return made.without(frozenset(("path.root",))) if {"path.root", "path.dots"} <= proven.cleared else made


def parent_path(machine: Machine, value: PathValue, is_next: bool = False) -> Value:
    """Return `path.parent`; that it is one of a fixed set proves where the path lies: in that folder itself if it is
    the next one, with nothing between that could climb.
    """
    if isinstance(value.text, Const) and isinstance(value.text.value, str):
        return PathValue(Const(posixpath.dirname(value.text.value)), value.types)
    made = machine.derived(value.labels, False)
    for label, base in zip(made, value.labels, strict=True):
        proven = ("path.root",) if "path.dots" in base.cleared else ()
        proven = ("path",) if is_next else proven
        bases = machine.relations.witnesses.setdefault(label.ident, [])
        bases.append((base.ident, proven))
        if proven:
            bases.extend([(ident, ("path",)) for ident in machine.relations.all_of(base.ident)])
    kept = tuple([below_as_before(machine, label, base) for label, base in zip(made, value.labels, strict=True)])
    return PathValue(Unknown(kept, ("str",)), value.types)


def known_part(value: PathValue, name: str) -> Const | None:
    """Return the last part of a path that is known, with its ending, without it, or the ending alone."""
    if name not in ("name", "stem", "suffix") or not isinstance(value.text, Const):
        return None
    if not isinstance(value.text.value, str):
        return None
    path = posixpath.basename(value.text.value)
    stem, suffix = posixpath.splitext(path)
    return Const({"name": path, "stem": stem, "suffix": suffix}[name])


def is_path(value: Unknown) -> bool:
    """Say whether a value of which only the type is known is a path."""
    return bool(value.types) and all([name.startswith("pathlib.") for name in value.types])


def is_open_file(value: Value) -> bool:
    """Say whether a value is an attribute that is called a file: something open, and no name of one."""
    return isinstance(value, BoundValue) and value.item is None and value.name in OPEN_FILES
