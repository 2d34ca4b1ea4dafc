"""Unsafe: a helper returns an object of the bucket, and its key names the file."""

import os

from store import newest


class Catalogue:
    def load(self, folder: str) -> str:
        entry = newest("2024/")
        target = os.path.join(folder, entry.key)
        with open(target, "wb") as file:  # finding: CSP-D501
            file.write(entry.get()["Body"].read())
        return target
