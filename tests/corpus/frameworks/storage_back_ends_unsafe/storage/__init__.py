"""Where files are kept."""

from storage.base import Storage
from storage.disk import DiskStorage
from storage.memory import MemoryStorage

KINDS = {"disk": DiskStorage, "memory": MemoryStorage}


def make_storage(kind: str) -> Storage:
    return KINDS[kind]()
