from storage.backends import LocalBackend
from storage.client import StorageClient

__all__ = ["LocalBackend", "StorageClient"]
