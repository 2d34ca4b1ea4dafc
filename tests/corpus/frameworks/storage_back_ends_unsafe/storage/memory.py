"""Files in memory."""

from storage.base import Storage


class MemoryStorage(Storage):
    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}

    def put(self, key: str, data: bytes) -> None:
        self.files[key] = data
