"""What a root itself wrote into files, found again where it reads them.

    upload.save(path)
    tarfile.open(path).extractall()      # the archive is the one that was uploaded

Two paths are the same file if they are the same value, or texts with the same known parts. What other roots wrote is
not followed: between them lies a file system that anybody may have changed.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.machine import Machine, options_of
from cuspid.analysis.taint import Labels, merge_labels
from cuspid.analysis.texts import skeleton
from cuspid.analysis.values import Const, InstanceObject, PathValue, Ref, Unknown, Value, changed_instance
from cuspid.syntax import nodes

NAME: Final = "name"
"""The field of an open file that holds its path."""
CONTENT_KINDS: Final = frozenset(("deserialize", "model", "archive", "yaml", "marshal", "xml"))
"""Kinds of sinks that take a path and read what lies there."""
MIN_KNOWN: Final = 4
"""Known characters that two paths must share to be taken for one file where the rest is not known."""


def note_written(machine: Machine, path: Value, labels: Labels) -> None:
    """Remember that a file holds untrusted data from now on."""
    if labels:
        machine.files.written.append((_text_of(path), labels))


def contents_of(machine: Machine, path: Value) -> Labels:
    """Return the labels of what was written to a path."""
    labels: Labels = ()
    for option in options_of(path) if machine.files.written else ():
        text = _text_of(option)
        for known, held in machine.files.written:
            if _is_same(known, text):
                labels = merge_labels(labels, held)
    return labels


def _text_of(path: Value) -> Value:
    return path.text if isinstance(path, PathValue) else path


def _is_same(one: Value, other: Value) -> bool:
    if one is other:
        return True
    if isinstance(one, Const) or isinstance(other, Const):
        return isinstance(one, Const) and isinstance(other, Const) and one.value == other.value
    if one.labels or other.labels:
        idents = {label.ident for label in one.labels}
        if not idents or idents != {label.ident for label in other.labels}:
            return False
        return skeleton(one) == skeleton(other)
    first, second = skeleton(one), skeleton(other)
    return first is not None and first == second and len(first.replace("\0", "")) >= MIN_KNOWN


def written_through(machine: Machine, file: Value, labels: Labels) -> None:
    """Note what is written to an open file whose path is known."""
    for option in options_of(file):
        if isinstance(option, PathValue):
            note_written(machine, option, labels)
            continue
        path = machine.files.paths.get(option.address) if isinstance(option, Ref) else None
        if path is not None:
            note_written(machine, path, labels)


def opened(machine: Machine, path: Value | None, made: Value, node: nodes.Node) -> Value:
    """Return the object that opening a path gives: it knows its path, and holds what was written there before."""
    labels = contents_of(machine, path) if path is not None else ()
    content = machine.object(made)
    if path is None or machine.state is None:
        return made
    known: dict[str, Value] = {} if path.labels else {NAME: path}  # an untrusted name makes no untrusted content
    if isinstance(made, Ref) and isinstance(content, InstanceObject):
        machine.files.paths[made.address] = path
        fields = {**content.fields, **known}
        changed = changed_instance(content, fields=fields, labels=merge_labels(content.labels, labels))
        machine.state.put(made.address, changed)
        return made
    if isinstance(made, Unknown) and made.types and "." in made.types[0]:
        file = machine.allocate(node, InstanceObject(None, made.types, known, merge_labels(made.labels, labels)))
        machine.files.paths[file.address] = path
        return file
    return Unknown(merge_labels(made.labels, labels)) if labels and isinstance(made, Unknown) else made
