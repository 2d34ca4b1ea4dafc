"""A private key is written to a new file, which nobody else may open from the start."""

import os
from pathlib import Path


class Vault:
    def __init__(self, folder):
        self.folder = Path(folder)

    def close(self, path):
        os.chmod(path, 0o600)  # ok: CSP-D508

    def store(self, name, key):
        path = self.folder / name
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(key)
        self.close(path)
