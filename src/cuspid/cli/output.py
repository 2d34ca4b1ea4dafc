"""Where reports go: standard output, or a file that is written whole or not at all.

Invariants: what cannot be written is a `UsageError` of one line; a reader that stops reading early is no error.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import sys
import tempfile
from typing import Final, TextIO

from cuspid.model.errors import UsageError
from cuspid.report.display import clean, fold

_DRAWING: Final = "│…·"
_NARROWEST: Final = 40
_WIDEST: Final = 160
"""Longer lines are hard to read, however wide the terminal is."""
_USUAL: Final = 100


def wants_colour(choice: str, stream: TextIO | None) -> bool:
    """Say whether to use colour; `NO_COLOR` and `FORCE_COLOR` count unless the command line decides."""
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR", "0") != "0":
        return True
    return is_terminal(stream) and os.environ.get("TERM") != "dumb"


def is_terminal(stream: TextIO | None) -> bool:
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # closed
        return False


def is_unicode(stream: TextIO | None) -> bool:
    """Say whether a stream can show the characters that frames are drawn with."""
    try:
        _DRAWING.encode(getattr(stream, "encoding", None) or "ascii")
    except (UnicodeEncodeError, LookupError):
        return False
    return True


def terminal_width() -> int:
    columns = shutil.get_terminal_size((_USUAL, 24)).columns
    return min(max(columns, _NARROWEST), _WIDEST)


def write_standard(text: str) -> None:
    """Write to standard output."""
    stream = sys.stdout
    if stream is None or not text:
        return
    try:
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        # Whoever reads has seen enough; the exit code still tells what was found.
        silence(stream)
    except OSError as error:
        silence(stream)
        raise UsageError(f"standard output cannot be written: {error.strerror or error}") from None


def silence(stream: TextIO | None) -> None:
    """Let the rest of the buffer go nowhere, or else the interpreter complains on its way out."""
    if stream is not None:
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def tell(message: str) -> None:
    """Write one line to standard error, if anybody listens."""
    if sys.stderr is not None:
        line = " ".join(clean(message).split())
        with contextlib.suppress(OSError, ValueError):
            sys.stderr.write(f"cuspid: {fold(line, is_unicode(sys.stderr))}\n")
            sys.stderr.flush()


def check_output(path: str) -> None:
    """Refuse an output that cannot be written before a long scan, not after it."""
    if "\0" in path or os.path.isdir(path):
        raise UsageError(f"--output: {path!r} is no file")
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise UsageError(f"--output: there is no folder {folder}")
    if not os.access(path if os.path.exists(path) else folder, os.W_OK):
        raise UsageError(f"--output: {path} cannot be written: permission denied")


def write_file(path: str, text: str) -> None:
    """Write a file whole or not at all; a device or a pipe is written directly."""
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            with open(target, "w", encoding="utf-8", newline="\n") as stream:
                stream.write(text)
        else:
            _replace(target, text)
    except OSError as error:
        raise UsageError(f"--output: {path} cannot be written: {error.strerror or error}") from None


def _replace(target: str, text: str) -> None:
    handle, temporary = tempfile.mkstemp(dir=os.path.dirname(target), prefix=".cuspid-")
    try:
        with open(handle, "w", encoding="utf-8", newline="\n", errors="backslashreplace") as stream:
            stream.write(text)
        os.chmod(temporary, _mode_for(target))
        os.replace(temporary, target)
    except BaseException:
        os.unlink(temporary)
        raise


def _mode_for(target: str) -> int:
    """The mode that a file has already, or that a new one would get."""
    try:
        return stat.S_IMODE(os.stat(target).st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
