"""What a scan of a project keeps for the next one of it, when some of its files have changed.

    memory = Memory(folder, project, identity)
    memory.write(data)
    memory.read()

There is one for each project, of the way in which it was scanned last; what it says is the engine's business.
"""

from __future__ import annotations

import os

from cuspid.cache.files import name_of, read_own, write_whole

ENDING = ".memory"
MAX_MEMORIES = 16
"""Projects that are remembered; the oldest go first."""


class Memory:
    """One file of the cache folder."""

    def __init__(self, folder: str, project: str, identity: str) -> None:
        self.identity = identity
        """Whatever the findings depend on beside the files: versions, settings."""
        self._folder = folder
        self._name = name_of(project, ENDING)

    def read(self) -> bytes:
        """Return what was kept last; nothing if there is nothing."""
        return read_own(os.path.join(self._folder, self._name))

    def write(self, data: bytes) -> None:
        write_whole(self._folder, self._name, data, MAX_MEMORIES)
