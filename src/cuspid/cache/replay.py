"""The same question with nothing changed gets the same answer, without scanning again.

A run leaves a *recording*: what was asked (the command line, the folder, the version, the terminal), the state of
every path that the answer depended on, and the report with its exit code. The next run that asks the same looks at
these paths; if none has changed, the recording is the answer. Folders are watched too, so that a new or a removed file
is a change, and so are configuration and ignore files that are not there.

Invariants: a recording that is not whole, not the user's own, or of another version is no recording, and at worst a
run is cold. A file or folder that changed within `SETTLING` before the run looked at it is compared by content, because
a later change might not show in its time. Recordings are written whole or not at all, so that runs side by side only
replace each other's.

This module imports only what Python has loaded anyway, and `binascii`: it decides how fast Cuspid starts.
"""

from __future__ import annotations

import binascii
import os

MAGIC = b"cuspid recording 1"
SETTLING = 2_000_000_000
"""Nanoseconds: the coarsest time that file systems in use give a file (FAT: two seconds)."""
MAX_RECORDINGS = 64
"""Recordings that are kept; the oldest go first."""
ABSENT = "-"
ELAPSED = "\0elapsed\0"
"""Stands in a report for the time that the run took: the only part of an answer that differs."""


class Answer:
    """What a run said."""

    def __init__(self, code: int, report: str, note: str = "", output: str = "") -> None:
        self.code = code
        self.report = report
        self.note = note
        """The line for standard error."""
        self.output = output
        """The file that the report goes to; empty for standard output."""


class Watched:
    """The state of the paths that an answer depends on, as they were before they were read."""

    def __init__(self, now: int) -> None:
        self.now = now
        """Nanoseconds since the epoch, when the run began."""
        self.states: dict[str, str] = {}

    def add(self, path: str) -> None:
        """Take down the state of a file, of a folder, or of their absence."""
        if path not in self.states:
            state, modified = _state(path)
            if state != ABSENT and modified > self.now - SETTLING:
                state = f"{state} {_content(path)}"
            self.states[path] = state

    def add_below(self, folder: str) -> None:
        """Take down a folder with all that it holds."""
        for current, _, names in os.walk(folder):
            self.add(current)
            for name in names:
                self.add(os.path.join(current, name))


def replayed(folder: str, question: str) -> Answer | None:
    """Return the answer to a question that was asked before, if it still holds."""
    path = _path(folder, question)
    try:
        if hasattr(os, "getuid") and os.stat(path).st_uid != os.getuid():
            return None
        with open(path, "rb") as stream:
            data = stream.read()
    except OSError:
        return None
    try:
        return _read(data, question)
    except (ValueError, IndexError, KeyError):
        return None


def record(folder: str, question: str, watched: Watched, answer: Answer) -> None:
    """Keep an answer; a folder that cannot be written keeps nothing."""
    if any("\n" in path for path in watched.states):
        return
    states = "\n".join(f"{state}\t{path}" for path, state in watched.states.items())
    parts = [question, states, str(answer.code), answer.note, answer.output, answer.report]
    encoded = [part.encode("utf-8", "surrogatepass") for part in parts]
    sizes = " ".join(str(len(part)) for part in encoded).encode()
    body = b"".join(encoded)
    path = _path(folder, question)
    partial = f"{path}.{os.getpid()}"
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        with open(partial, "wb") as stream:
            stream.write(b"%s\n%d\n%s\n%s" % (MAGIC, binascii.crc32(body), sizes, body))
        os.replace(partial, path)
        _drop_oldest(folder)
    except OSError:
        return


def _read(data: bytes, question: str) -> Answer | None:
    magic, checksum, sizes, body = data.split(b"\n", 3)
    if magic != MAGIC or int(checksum) != binascii.crc32(body):
        return None
    parts: list[str] = []
    start = 0
    for size in sizes.split():
        end = start + int(size)
        parts.append(body[start:end].decode("utf-8", "surrogatepass"))
        start = end
    asked, states, code, note, output, report = parts
    if asked != question or not all(_is_unchanged(line) for line in states.split("\n") if line):
        return None
    return Answer(int(code), report, note, output)


def _is_unchanged(line: str) -> bool:
    state, _, path = line.partition("\t")
    if state.count(" ") == 3:  # one that was written just before the run
        known, _, content = state.rpartition(" ")
        return _state(path)[0] == known and _content(path) == content
    return _state(path)[0] == state


def _state(path: str) -> tuple[str, int]:
    try:
        found = os.stat(path)
    except (OSError, ValueError):
        return ABSENT, 0
    kind = "d" if found.st_mode & 0o170000 == 0o040000 else "f"
    size = 0 if kind == "d" else found.st_size
    return f"{kind} {size} {found.st_mtime_ns}", found.st_mtime_ns


def _content(path: str) -> str:
    import hashlib

    try:
        if os.path.isdir(path):
            data = "\0".join(sorted(os.listdir(path))).encode("utf-8", "surrogateescape")
        else:
            with open(path, "rb") as stream:
                data = stream.read()
    except OSError:
        return ABSENT
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def _path(folder: str, question: str) -> str:
    # the question stands in the recording: the name has only to keep most questions apart
    data = question.encode("utf-8", "surrogatepass")
    return os.path.join(folder, f"{binascii.crc32(data):08x}{binascii.crc32(data[::-1]):08x}.recording")


def _drop_oldest(folder: str) -> None:
    names = [name for name in os.listdir(folder) if name.endswith(".recording")]
    if len(names) <= MAX_RECORDINGS:
        return
    paths = sorted((os.path.join(folder, name) for name in names), key=os.path.getmtime)
    for path in paths[: len(paths) - MAX_RECORDINGS]:
        os.unlink(path)
