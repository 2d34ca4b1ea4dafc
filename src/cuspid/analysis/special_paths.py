"""Transfer functions of paths, as texts and as objects of `pathlib`: joining, resolving, proving where they lie."""

from __future__ import annotations

from typing import Final

from cuspid.analysis.charsets import ABSENT
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.paths import below_as_before, joined_path
from cuspid.analysis.pieces import rejoined
from cuspid.analysis.special_tools import Special, argument
from cuspid.analysis.taint import Label, Labels, is_hostile
from cuspid.analysis.texts import known_prefix
from cuspid.analysis.values import (
    Const,
    PathValue,
    Text,
    Truth,
    Unknown,
    Value,
)
from cuspid.syntax import nodes

PATH: Final = ("pathlib.Path",)
NORMAL: Final = frozenset(("path.dots", "path.relative"))
RELATIVE: Final = frozenset(("path.relative",))
NORMAL_TEXT: Final = frozenset(("path.normal",))
"""What `normpath` gives of what may be a relative path: `..` is left at its start alone."""
PATH_CLASSES: Final = (
    "pathlib.PurePath",
    "pathlib.Path",
    "pathlib.PurePosixPath",
    "pathlib.PosixPath",
    "pathlib._Resolved",
    "pathlib.ResolvedPath",
)


def _join_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if not arguments.positional and arguments.star is None:
        return Unknown(machine.arguments_labels(arguments), ("str",))
    values = [v.text if isinstance(v, PathValue) else v for v in arguments.positional]
    if arguments.star is not None:
        values.append(_several(machine, arguments.star))
    return joined_path(machine, values, node)


def _several(machine: Machine, star: Value) -> Value:
    """Return what stands for `*names` with slashes between: where none of them has one, none is an absolute path."""
    labels = tuple([b.without(RELATIVE) if ABSENT + "/" in b.cleared else b for b in machine.labels_of(star)])
    return Unknown(rejoined(labels, "/"), ("str",))


def _path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`Path(a, b)`"""
    if not arguments.positional and arguments.star is None:
        return PathValue(Const("."), PATH)
    text = _join_path(machine, arguments, node, None)
    return PathValue(text if text is not None else Unknown(), PATH)


def _join_to_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if not isinstance(receiver, PathValue):
        return None
    values = [receiver.text, *[v.text if isinstance(v, PathValue) else v for v in arguments.positional]]
    if arguments.star is not None:
        values.append(_several(machine, arguments.star))
    return PathValue(joined_path(machine, values, node), receiver.types)


def _resolve_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`path.resolve()`: without `..` from here on, and absolute."""
    if not isinstance(receiver, PathValue):
        return None
    if not receiver.labels:
        return PathValue(receiver.text, receiver.types)
    if isinstance(receiver.text, Unknown) and all([label.cleared >= NORMAL for label in receiver.labels]):
        return receiver  # it is resolved already
    made = tuple([_normalised(machine, label, NORMAL) for label in receiver.labels])
    return PathValue(Unknown(machine.passed(made, node, "resolved"), ("str",)), receiver.types)


def _normalised(machine: Machine, label: Label, cleared: frozenset[str]) -> Label:
    """Return the label of a path without `..`; one that was normal and below a folder before stays below it."""
    made = label.derived(machine.number(), False).without(cleared)
    if cleared in (NORMAL, NORMAL_TEXT):
        machine.relations.normal.setdefault(label.ident, []).append(made.ident)
    if cleared == NORMAL:
        machine.relations.resolved[made.ident] = (label.ident, *machine.relations.resolved.get(label.ident, ()))
    return below_as_before(machine, made, label)


def _below_something(value: Value) -> bool:
    """Say whether what is not trusted in a path comes after something else, and no relative folder of the program's."""
    text = value.text if isinstance(value, PathValue) else value
    if not isinstance(text, Text) or is_hostile(text.parts[0].labels):
        return False
    start = text.parts[0]
    return not isinstance(start, Const) or known_prefix(start).startswith("/")


def _normpath(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`normpath(join(folder, name))`: no `..` is left that the folder's name did not take away."""
    value = argument(arguments, 0, "path")
    below = value is not None and _below_something(value)
    special = _path_method(NORMAL if below else NORMAL_TEXT, ())
    return special(machine, arguments, node, receiver)


def _relative(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`relpath(name, "/")`: the way from the root, which nothing climbs above."""
    start = argument(arguments, 1, "start")
    from_root = isinstance(start, Const) and start.value == "/"
    return _path_method(NORMAL if from_root else frozenset(), ())(machine, arguments, node, receiver)


def _is_absolute(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`isabs(path)`: what is not absolute stays below what it is joined to, unless it climbs."""
    path = receiver if receiver is not None else argument(arguments, 0, "s")
    return None if path is None else Truth(when_false=machine.facts_for(path, ("path.relative",)))


def _relative_guard(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if receiver is None or not all([machine.is_ours(v) for v in arguments.all_values()]):
        return Truth()
    return Truth(machine.facts_for(receiver, ("path.root",)))


def _relative_proof(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`path.relative_to(base)` raises for what does not lie below the base."""
    if receiver is None:
        return None
    if machine.state is not None and all([machine.is_ours(v) for v in arguments.all_values()]):
        machine.state.prove(machine.facts_for(receiver, ("path.root",)))
    return PathValue(Unknown(machine.derived(receiver.labels, True), ("str",)), PATH)


def _text_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    return receiver if isinstance(receiver, PathValue) else None


def _text_of_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    value = receiver if receiver is not None else (arguments.positional[0] if arguments.positional else None)
    return value.text if isinstance(value, PathValue) else value


def _path_method(cleared: frozenset[str], witness: tuple[str, ...]) -> Special:
    """A function of a path that gives a new one: cleared of something, and perhaps bearing witness for the old one."""

    def apply(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
        value = receiver if receiver is not None else argument(arguments, 0, "path")
        if value is None:
            return None
        old = machine.labels_of(value)
        if not old:
            return value if isinstance(value, Const) else Unknown((), ("str",))
        made: list[Label] = []
        for label in old:
            fresh = _normalised(machine, label, cleared)
            if witness:
                machine.relations.witnesses.setdefault(fresh.ident, []).extend(
                    [(i, witness) for i in (label.ident, *label.ancestors) if i not in machine.relations.wholes]
                )
            made.append(fresh)
        labels = machine.passed(tuple(made), node, "made a path of its own")
        return Unknown(labels, ("pathlib.Path",) if receiver is not None else ("str",))

    return apply


def _common_path(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    """`commonpath([base, path]) == base` proves that the path lies below the base."""
    labels = machine.arguments_labels(arguments)
    made: Labels = ()
    for label in labels:
        fresh = label.derived(machine.number(), False)
        bases = machine.relations.witnesses.setdefault(fresh.ident, [])
        bases.append((label.ident, ("path.root",)))
        if "path.dots" in label.cleared:
            bases.extend([(ident, ("path",)) for ident in machine.relations.all_of(label.ident)])
        made = (*made, fresh)
    return Unknown(made, ("str",))


PATH_SPECIALS: Final[dict[str, Special]] = {
    "os.path.join": _join_path,
    "os.path.realpath": _path_method(frozenset(("path.dots", "path.relative")), ()),
    "os.path.abspath": _path_method(frozenset(("path.dots", "path.relative")), ()),
    "os.path.normpath": _normpath,
    "os.path.isabs": _is_absolute,
    "pathlib.PurePath.is_absolute": _is_absolute,
    "os.path.basename": _path_method(frozenset(("path", "path.leaf", "redirect")), ()),
    "os.path.dirname": _path_method(frozenset(), ("path.root",)),
    "os.path.commonpath": _common_path,
    "os.path.relpath": _relative,
    **dict.fromkeys(PATH_CLASSES, _path),
    **{f"{name}.joinpath": _join_to_path for name in PATH_CLASSES},
    **{f"{name}.resolve": _resolve_path for name in PATH_CLASSES},
    **{f"{name}.absolute": _text_path for name in PATH_CLASSES},
    **{f"{name}.expanduser": _text_path for name in PATH_CLASSES},
    **{f"{name}.is_relative_to": _relative_guard for name in PATH_CLASSES},
    **{f"{name}.relative_to": _relative_proof for name in PATH_CLASSES},
    **{f"{name}.as_posix": _text_of_path for name in PATH_CLASSES},
    "os.fspath": _text_of_path,
}
