"""Safe: of the key that the helper's object has, only the last part is taken."""

import os

from store import newest


class Catalogue:
    def load(self, folder: str) -> str:
        entry = newest("2024/")
        target = os.path.join(folder, os.path.basename(entry.key))
        with open(target, "wb") as file:  # ok: CSP-D501
            file.write(entry.get()["Body"].read())
        return target
