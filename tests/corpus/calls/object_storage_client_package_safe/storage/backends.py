"""Where objects lie."""

import abc
import os


class Backend(abc.ABC):
    @abc.abstractmethod
    def read(self, key): ...

    @abc.abstractmethod
    def write(self, key, data): ...


class LocalBackend(Backend):
    def __init__(self, root):
        self.root = os.path.realpath(root)

    def _path(self, key):
        path = os.path.realpath(os.path.join(self.root, key))
        if not path.startswith(self.root + os.sep):
            raise KeyError(key)
        return path

    def read(self, key):
        with open(self._path(key), "rb") as handle:  # ok: CSP-D501
            return handle.read()

    def write(self, key, data):
        path = self._path(key)
        os.makedirs(os.path.dirname(path), exist_ok=True)  # ok: CSP-D501
        with open(path, "wb") as handle:  # ok: CSP-D501
            handle.write(data)
