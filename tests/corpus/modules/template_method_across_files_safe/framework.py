"""A tiny import framework: subclasses say how to read."""

from abc import ABC, abstractmethod


class Importer(ABC):
    def run(self, data: bytes) -> int:
        return len(self.read(self.prepare(data)))

    def prepare(self, data: bytes) -> bytes:
        return data.strip()

    @abstractmethod
    def read(self, data: bytes) -> list: ...
