"""What pop() takes out of the dictionary is thrown away; the constant entry is used."""

import os
import sys


def main(argv: list[str]) -> int:
    settings = {"editor": "vi", "file": argv[1] if len(argv) > 1 else "notes.txt"}
    taken = settings.pop("file")
    command = f"{settings['editor']} --version"
    return os.system(command) + len(taken)  # ok: CSP-D003


if __name__ == "__main__":
    raise SystemExit(main(sys.argv))
