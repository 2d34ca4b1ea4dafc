"""What happens to one file in turn: written, and only then closed to others.

    with open(path, "w") as file:
        file.write(key)
    os.chmod(path, 0o600)

Between the two lines everybody may read the file. No stub can say that two calls speak of one file, so it is noted
here; the matchers are told of the late change under the trait `file.narrowed-late`.
"""

from __future__ import annotations

import re
from typing import Final

from cuspid.analysis.binding import emit
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_tools import Special
from cuspid.analysis.texts import skeleton
from cuspid.analysis.values import Const, PathValue, Value
from cuspid.syntax import nodes

NARROWED_LATE: Final = "file.narrowed-late"
SHARED: Final = "file.in-shared-folder"
_SHARED_PATH: Final = re.compile(r"/(?:var/)?tmp/[^\0]+|/dev/shm/[^\0]+")
"""A path whose parts are all known: an unknown one (`\\0`) may be what nobody guesses."""
MAX_OPENED: Final = 32
"""Files that are remembered of one root: more are a loop over files, and the first of them tells as much."""
OTHERS: Final = 0o077
"""The permissions of group and others."""


def _argument(arguments: Arguments, position: int, name: str) -> Value | None:
    if name in arguments.named:
        return arguments.named[name]
    return arguments.positional[position] if position < len(arguments.positional) else None


def _file(value: Value) -> Value:
    return value.text if isinstance(value, PathValue) else value


def _remember(machine: Machine, value: Value) -> None:
    if len(machine.files.opened) < MAX_OPENED:
        machine.files.opened.append(_file(value))


def _note_open(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    offset = 0 if receiver is None else -1
    path = receiver if receiver is not None else _argument(arguments, 0, "file")
    mode = _argument(arguments, 1 + offset, "mode")
    opener = arguments.named.get("opener")
    if path is not None and opener is None and isinstance(mode, Const) and isinstance(mode.value, str):
        if "w" in mode.value or "a" in mode.value or "x" in mode.value:
            _remember(machine, path)
            if "x" not in mode.value:
                _tell_shared(machine, path, "open", node)
    return None


def _note_write(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if receiver is not None:
        _remember(machine, receiver)
        _tell_shared(machine, receiver, "pathlib.Path.write", node)
    return None


def _tell_shared(machine: Machine, path: Value, callee: str, node: nodes.Node) -> None:
    """Tell that a file is written under a known name in a folder that everybody may write to.

    An event for every file that is opened, to be judged by the rule, would cost all who open files.
    """
    text = skeleton(_file(path))
    if text is None:
        known = machine.is_shallow  # what a call that is not followed would have given
    else:
        known = _SHARED_PATH.fullmatch(text) is not None
    if known and SHARED in machine.interest.traits:
        emit(machine, callee, frozenset((SHARED,)), {}, None, node)


def _note_change(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if NARROWED_LATE not in machine.interest.traits:
        return None
    path = receiver if receiver is not None else _argument(arguments, 0, "path")
    mode = _argument(arguments, 0 if receiver is not None else 1, "mode")
    if path is None or not isinstance(mode, Const) or not isinstance(mode.value, int) or mode.value & OTHERS:
        return None
    if machine.is_shallow or any([_same(_file(path), opened) for opened in machine.files.opened]):
        emit(machine, "os.chmod", frozenset((NARROWED_LATE,)), {}, None, node)
    return None


def _same(one: Value, other: Value) -> bool:
    """Say whether two values surely are the same name of a file."""
    if one is other:
        return True
    text = skeleton(one)
    return text is not None and "\0" not in text and text == skeleton(other)


FILE_SPECIALS: Final[dict[str, Special]] = {
    "builtins.open": _note_open,
    "io.open": _note_open,
    "pathlib.Path.open": _note_open,
    "pathlib.Path.write_text": _note_write,
    "pathlib.Path.write_bytes": _note_write,
    "pathlib.Path.chmod": _note_change,
    "os.chmod": _note_change,
}
