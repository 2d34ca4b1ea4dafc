"""A private key is written to a new file, which is closed to others when it is full."""

import os
from pathlib import Path


class Vault:
    def __init__(self, folder):
        self.folder = Path(folder)

    def close(self, path):
        os.chmod(path, 0o600)  # finding: CSP-D508

    def store(self, name, key):
        path = self.folder / name
        with open(path, "wb") as file:
            file.write(key)
        self.close(path)
