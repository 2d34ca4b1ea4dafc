"""What happens to one file in turn: written, and only then closed to others.

    with open(path, "w") as file:
        file.write(key)
    os.chmod(path, 0o600)

Between the two lines everybody may read the file. No stub can say that two calls speak of one file, so it is noted
here; the matchers are told of the late change under the trait `file.narrowed-late`.
"""

from __future__ import annotations

from typing import Final

from cuspid.analysis.binding import emit
from cuspid.analysis.machine import Arguments, Machine
from cuspid.analysis.special_tools import Special
from cuspid.analysis.texts import skeleton
from cuspid.analysis.values import Const, PathValue, Value
from cuspid.syntax import nodes

NARROWED_LATE: Final = "file.narrowed-late"
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
    if len(machine.opened) < MAX_OPENED:
        machine.opened.append(_file(value))


def _note_open(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    offset = 0 if receiver is None else -1
    path = receiver if receiver is not None else _argument(arguments, 0, "file")
    mode = _argument(arguments, 1 + offset, "mode")
    opener = arguments.named.get("opener")
    if path is not None and opener is None and isinstance(mode, Const) and isinstance(mode.value, str):
        if "w" in mode.value or "a" in mode.value or "x" in mode.value:
            _remember(machine, path)
    return None


def _note_write(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if receiver is not None:
        _remember(machine, receiver)
    return None


def _note_change(machine: Machine, arguments: Arguments, node: nodes.Node, receiver: Value | None) -> Value | None:
    if NARROWED_LATE not in machine.interest.traits:
        return None
    path = receiver if receiver is not None else _argument(arguments, 0, "path")
    mode = _argument(arguments, 0 if receiver is not None else 1, "mode")
    if path is None or not isinstance(mode, Const) or not isinstance(mode.value, int) or mode.value & OTHERS:
        return None
    if machine.is_shallow or any([_same(_file(path), opened) for opened in machine.opened]):
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
