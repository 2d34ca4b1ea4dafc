"""Keeps the answer of a scan for whoever asks the same next."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import ast_serialize

import cuspid
from cuspid.cache.replay import Answer, Watched, record
from cuspid.engine.config import Config
from cuspid.engine.discover import Discovery

_PACKAGE = os.path.dirname(os.path.abspath(cuspid.__file__))


class Recorder:
    """Watches what one scan depends on, and keeps its answer."""

    def __init__(self, folder: str, question: str) -> None:
        self.folder = folder
        self.question = question
        self.watched = Watched(time.time_ns())

    def watch(self, configurations: Sequence[str], found: Discovery, config: Config) -> None:
        """Take down the state of everything, before any of it is read for the scan."""
        for path in (*configurations, *found.watched, *[file.absolute for file in found.files]):
            self.watched.add(path)
        if config.stubs:
            self.watched.add_below(config.stubs)
        self._watch_program()

    def keep(self, answer: Answer) -> None:
        record(self.folder, self.question, self.watched, answer)

    def _watch_program(self) -> None:
        """An installed package changes by being installed again; a checkout by its files."""
        records = sorted(Path(_PACKAGE).parent.glob("cuspid-*.dist-info/RECORD"))
        if records:
            self.watched.add(str(records[0]))
            self.watched.add(_PACKAGE)
        else:
            self.watched.add_below(_PACKAGE)
        # where another version of the parser would be installed
        self.watched.add(os.path.dirname(os.path.dirname(ast_serialize.__file__)))
