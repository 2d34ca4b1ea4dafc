"""Keeps the answer of a scan for whoever asks the same next, and what it found in single files for later ones."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import ast_serialize

import cuspid
from cuspid.cache.memory import Memory
from cuspid.cache.replay import Answer, Watched, record
from cuspid.engine.config import Config
from cuspid.engine.discover import Discovery
from cuspid.model.rule import Rule

_PACKAGE = os.path.dirname(os.path.abspath(cuspid.__file__))


class Recorder:
    """Watches what one scan depends on, and keeps its answer."""

    def __init__(self, folder: str, question: str) -> None:
        self.folder = folder
        self.question = question
        self.watched = Watched(time.time_ns())
        self._program: Watched | None = None

    def watch(self, configurations: Sequence[str], found: Discovery, config: Config) -> None:
        """Take down the state of everything, before any of it is read for the scan."""
        for path in (*configurations, *found.watched, *[file.absolute for file in found.files]):
            self.watched.add(path)
        self.watched.states.update(self._watched_program(config).states)

    def keep(self, answer: Answer) -> None:
        record(self.folder, self.question, self.watched, answer)

    def memory(self, paths: Sequence[str], config: Config, rules: Sequence[Rule]) -> Memory:
        """Return where the scan keeps what it found out about single files."""
        project = [os.getcwd(), *paths]
        asked = [rule.id for rule in rules], config.audit, config.source_categories(), config.stubs
        identity = [
            cuspid.__version__,
            sys.version,
            *project,
            repr(asked),
            *sorted(self._watched_program(config).states.items()),
        ]
        return Memory(self.folder, "\0".join(project), repr(identity))

    def _watched_program(self, config: Config) -> Watched:
        """An installed package changes by being installed again; a checkout, and a folder of stubs, by its files."""
        if self._program is not None:
            return self._program
        watched = self._program = Watched(self.watched.now)
        if config.stubs:
            watched.add_below(config.stubs)
        records = sorted(Path(_PACKAGE).parent.glob("cuspid-*.dist-info/RECORD"))
        if records:
            watched.add(str(records[0]))
            watched.add(_PACKAGE)
        else:
            watched.add_below(_PACKAGE)
        # where another version of the parser would be installed
        watched.add(os.path.dirname(os.path.dirname(ast_serialize.__file__)))
        return watched
