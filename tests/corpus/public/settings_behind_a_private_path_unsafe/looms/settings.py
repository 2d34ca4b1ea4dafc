"""Settings are read from a file, whose path is kept beside them."""

import configparser


class Settings(configparser.RawConfigParser):
    def __init__(self, path):
        super().__init__()
        self._path = path
        self.origin = path

    def load(self):
        self.read(self._path)


class Journal(list):
    def __init__(self, path):
        self._path = path

    def where(self):
        return self._path
