"""Files in a folder."""

import os

from storage.base import Storage


class DiskStorage(Storage):
    root = "/srv/uploads"

    def put(self, key: str, data: bytes) -> None:
        with open(os.path.join(self.root, key), "wb") as file:  # finding: CSP-D501
            file.write(data)
