"""Finds the files to scan.

    found = discover(["src", "setup.py"], config, root=os.getcwd())
    [file.path for file in found.files]  # "setup.py", "src/app.py", …

What is named is scanned, whatever patterns say (unless `force_exclude`), a named file whatever its suffix. Below a
named folder, `.py`, `.pyi`, `.pyw` and `.ipynb` files and scripts with a Python `#!` line are taken, minus what
`exclude` and the `.gitignore` files name, and minus virtual environments. If a named folder is itself excluded,
patterns count from there on. Links are not followed out of the named folder, and inside it every file is reached under
its own name.

Invariants: nothing is opened but regular files; each file comes once; the order is that of the paths; what is left out
for another reason than a pattern has a diagnostic; the walk keeps no stack of Python frames.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from cuspid.engine.config import Config
from cuspid.engine.patterns import (
    Patterns,
    folders_above,
    folders_between,
    read_ignore_file,
    read_patterns,
    repository_of,
)
from cuspid.model.finding import Diagnostic, Trouble

SUFFIXES: Final = (".py", ".pyi", ".pyw", ".ipynb")
SHEBANG_BYTES: Final = 160
"""Longer `#!` lines are cut by the kernels themselves."""

_SHEBANG: Final = re.compile(rb"#!.*?\b(?:pythonw?|pypy)[0-9.]*t?(?:\s|$)|#!.*\buv\s+run\b")
_ENVIRONMENT_MARKS: Final = ("pyvenv.cfg", "conda-meta")


@dataclass(frozen=True, slots=True, order=True)
class FoundFile:
    """One file to scan."""

    path: str
    """As reports show it: relative to the root, with forward slashes, printable."""
    absolute: str
    """As the system opens it."""


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a walk found, both sorted."""

    files: tuple[FoundFile, ...]
    diagnostics: tuple[Diagnostic, ...]
    watched: tuple[str, ...] = ()
    """What else was looked at, and changes what a walk finds when it changes: folders, ignore files that are there or
    not, links, scripts without a suffix.
    """


@dataclass(frozen=True, slots=True)
class _Layer:
    """Patterns with the folder that they are relative to; `prefix` ends in a separator."""

    prefix: str
    patterns: Patterns
    where: str


@dataclass(frozen=True, slots=True)
class _Folder:
    """A folder still to be read, with the ignore files that count in it, from the outermost on."""

    absolute: str
    layers: tuple[_Layer, ...]


def discover(paths: Sequence[str], config: Config, root: str) -> Discovery:
    """Find the files that `paths` name and hold; `-` is not a path and is left to the caller."""
    walk = _Walk(config, os.path.abspath(root))
    for path in paths:
        if path != "-":
            walk.add(path)
    watched = tuple(sorted(walk.walked | walk.watched))
    return Discovery(tuple(sorted(walk.files.values())), tuple(sorted(set(walk.diagnostics))), watched)


def display_path(absolute: str, root: str) -> str:
    """A path relative to the root with forward slashes; characters that cannot be printed are written as escapes."""
    try:
        relative = os.path.relpath(absolute, root)
    except ValueError:  # another drive
        relative = absolute
    return os.fsencode(relative).decode("utf-8", "backslashreplace").replace(os.sep, "/")


class _Walk:
    """The state of one discovery."""

    def __init__(self, config: Config, root: str) -> None:
        self.config = config
        self.root = root
        self.excludes = read_patterns((*config.exclude, *config.extend_exclude))
        self.files: dict[str, FoundFile] = {}
        self.diagnostics: list[Diagnostic] = []
        self.walked: set[str] = set()
        self.watched: set[str] = set()
        for _, problem in self.excludes.problems:
            self.diagnostics.append(Diagnostic("exclude", Trouble.UNREADABLE, f"a pattern is left out: {problem}"))

    def add(self, path: str) -> None:
        """Take in one path that was named."""
        absolute = os.path.abspath(os.path.join(self.root, path)) if "\0" not in path else ""
        try:
            mode = os.stat(absolute).st_mode if absolute else 0
        except OSError as error:
            missing = isinstance(error, FileNotFoundError | NotADirectoryError)
            message = "no such file or folder" if missing else f"cannot be read: {error.strerror or error}"
            self.trouble(absolute, Trouble.MISSING if missing else Trouble.UNREADABLE, message, blocking=True)
            return
        if not absolute:
            self.diagnostics.append(Diagnostic(repr(path), Trouble.MISSING, "no such file or folder", blocking=True))
        elif self.config.force_exclude and self.is_excluded_by_parts(absolute, stat.S_ISDIR(mode)):
            return
        elif stat.S_ISDIR(mode):
            self.walk(absolute)
        elif stat.S_ISREG(mode):
            self.take(absolute)
        else:
            self.trouble(absolute, Trouble.UNREADABLE, "neither a file nor a folder", blocking=True)

    def take(self, absolute: str) -> None:
        self.files[absolute] = FoundFile(display_path(absolute, self.root), absolute)

    def trouble(self, absolute: str, trouble: Trouble, message: str, *, blocking: bool = False) -> None:
        self.diagnostics.append(Diagnostic(display_path(absolute, self.root), trouble, message, blocking=blocking))

    # --- what patterns say

    def is_excluded_by_parts(self, absolute: str, is_folder: bool) -> bool:
        """Say whether a named path, or a folder above it, is excluded or ignored."""
        path = absolute + os.sep if is_folder else absolute
        if _verdict((self.exclude_layer(self.config.root or self.root),), path):
            return True
        return bool(_verdict(self.outer_layers(absolute), path))

    def exclude_layer(self, base: str) -> _Layer:
        return _Layer(base.rstrip(os.sep) + os.sep, self.excludes, "exclude")

    def outer_layers(self, start: str) -> tuple[_Layer, ...]:
        """The ignore files above a named folder, up to its repository, or else to the configuration's folder."""
        if not self.config.respect_gitignore:
            return ()
        self.watched.update(os.path.join(folder, ".git") for folder in folders_above(start))
        top = repository_of(os.path.dirname(start)) or self.config.root or self.root
        layers = []
        if (info := self.ignore_layer(top, os.path.join(".git", "info", "exclude"))) is not None:
            layers.append(info)
        for folder in folders_between(top, start):
            if (layer := self.ignore_layer(folder)) is not None:
                layers.append(layer)
        return tuple(layers)

    def ignore_layer(self, folder: str, name: str = ".gitignore") -> _Layer | None:
        path = os.path.join(folder, name)
        self.watched.add(path)
        patterns = read_ignore_file(path)
        if patterns is None:
            return None
        for line, problem in patterns.problems:
            shown = display_path(path, self.root)
            self.diagnostics.append(Diagnostic(shown, Trouble.UNREADABLE, f"a pattern is left out: {problem}", line))
        return _Layer(folder.rstrip(os.sep) + os.sep, patterns, path)

    # --- the walk

    def walk(self, start: str) -> None:
        """Read a named folder and what is below, without recursion."""
        base = self.config.root or self.root
        if _verdict((self.exclude_layer(base),), start + os.sep) or not start.startswith(base.rstrip(os.sep) + os.sep):
            base = start
        excludes = self.exclude_layer(base)
        layers = self.outer_layers(start)
        if _verdict(layers, start + os.sep):
            layers = ()
        real_start = os.path.realpath(start)
        pending = [_Folder(start, layers)]
        while pending:
            folder = pending.pop()
            if folder.absolute in self.walked:
                continue
            self.walked.add(folder.absolute)
            entries = self.read_folder(folder.absolute)
            if self.config.respect_gitignore and any(entry.name == ".gitignore" for entry in entries):
                layer = self.ignore_layer(folder.absolute)
                folder = folder if layer is None else replace(folder, layers=(*folder.layers, layer))
            if folder.absolute != start and any(entry.name in _ENVIRONMENT_MARKS for entry in entries):
                continue
            pending += list(self.choose(entries, folder, excludes, real_start))

    def read_folder(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            message = f"cannot be listed: {error.strerror or error}"
            self.trouble(folder, Trouble.UNREADABLE, message, blocking=True)
            return []

    def choose(
        self, entries: Sequence[os.DirEntry[str]], folder: _Folder, excludes: _Layer, real_start: str
    ) -> Iterator[_Folder]:
        """Take the files that count and yield the folders to go on with."""
        for entry in entries:
            is_folder = _is_folder(entry)
            if not is_folder and not entry.name.endswith(SUFFIXES) and "." in entry.name.strip("."):
                continue
            path = entry.path + os.sep if is_folder else entry.path
            if _verdict((excludes,), path) or _verdict(folder.layers, path):
                continue
            if entry.is_symlink():
                self.choose_link(entry, folder, real_start)
            elif is_folder:
                yield replace(folder, absolute=entry.path)
            else:
                self.choose_file(entry)

    def choose_file(self, entry: os.DirEntry[str]) -> None:
        has_suffix = entry.name.endswith(SUFFIXES)
        if not has_suffix:
            self.watched.add(entry.path)
        try:
            is_file = entry.is_file()
            if is_file and (has_suffix or is_python_script(entry.path)):
                self.take(entry.path)
            elif has_suffix and not is_file:
                self.trouble(entry.path, Trouble.UNREADABLE, "not a regular file, not scanned")
        except OSError as error:
            if has_suffix:
                self.trouble(entry.path, Trouble.UNREADABLE, f"cannot be read: {error.strerror}", blocking=True)

    def choose_link(self, entry: os.DirEntry[str], folder: _Folder, real_start: str) -> None:
        """Say why a link is not followed, where that loses something; links that lose nothing pass in silence."""
        target = os.path.realpath(entry.path)
        self.watched.update((entry.path, target))
        is_folder = os.path.isdir(target)
        if not is_folder and not entry.name.endswith(SUFFIXES):
            return
        if not os.path.exists(target):
            self.trouble(entry.path, Trouble.MISSING, "a link to nothing, or to itself")
        elif is_folder and _is_within(os.path.realpath(folder.absolute), target):
            self.trouble(entry.path, Trouble.LOOP, "a link back to a folder above it, not followed")
        elif not _is_within(target, real_start):
            self.trouble(entry.path, Trouble.LOOP, "a link out of the scanned folder, not followed: name it to scan it")


def is_python_script(path: str) -> bool:
    """Say whether a file starts with a `#!` line that runs Python."""
    with open(path, "rb") as stream:
        start = stream.read(SHEBANG_BYTES)
    return start.startswith(b"#!") and _SHEBANG.match(start.split(b"\n", 1)[0]) is not None


def _verdict(layers: Sequence[_Layer], path: str) -> bool:
    """Ask the innermost patterns first: the first that speak of the path decide."""
    for layer in reversed(layers):
        if path.startswith(layer.prefix) and len(path) > len(layer.prefix):
            verdict = layer.patterns.verdict(path[len(layer.prefix) :].replace(os.sep, "/"))
            if verdict is not None:
                return verdict
    return False


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _is_within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
