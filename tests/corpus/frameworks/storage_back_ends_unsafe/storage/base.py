"""What all have in common."""

import abc
import uuid


class Storage(abc.ABC):
    def key_for(self, name: str) -> str:
        return name.strip()

    @abc.abstractmethod
    def put(self, key: str, data: bytes) -> None: ...

    def store(self, name: str, data: bytes) -> str:
        key = self.key_for(name)
        self.put(key, data)
        return key
