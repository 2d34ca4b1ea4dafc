import os
from .base import Storage


class DiskStorage(Storage):
    def __init__(self, root):
        self.root = os.path.realpath(root)

    def _full(self, name):
        return os.path.realpath(os.path.join(self.root, name))

    def before_save(self, name):
        if os.path.exists(name):
            raise FileExistsError(name)

    def _write(self, name, content):
        with open(self._full(name), "wb") as out:  # finding: CSP-D501
            out.write(content)
