"""The same question with nothing changed gets the same answer, without scanning again.

A run leaves a *recording*: what was asked (the command line, the folder, the version, the terminal), the state of
every path that the answer depended on, and the report with its exit code. The next run that asks the same looks at
these paths; if none has changed, the recording is the answer. Folders are watched too, so that a new or a removed file
is a change, and so are configuration and ignore files that are not there.

Invariants: a recording that is not whole, not the user's own, or of another version is no recording, and at worst a
run is cold. A file or folder that changed within `SETTLING` before the run looked at it is compared by content, because
a later change might not show in its time. Recordings are written whole or not at all, so that runs side by side only
replace each other's.

This module imports only what Python has loaded anyway: it decides how fast Cuspid starts.
"""

from __future__ import annotations

import os

from cuspid.cache.files import name_of, read_own, write_whole

MAGIC = b"cuspid recording 2"
ENDING = ".recording"
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
    data = read_own(os.path.join(folder, name_of(question, ENDING)))
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
    data = b"%s\n%s\n%s" % (MAGIC, sizes, b"".join(encoded))
    write_whole(folder, name_of(question, ENDING), data, MAX_RECORDINGS)


def _read(data: bytes, question: str) -> Answer | None:
    magic, sizes, body = data.split(b"\n", 2)
    if magic != MAGIC:
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
