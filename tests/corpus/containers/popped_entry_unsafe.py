"""What pop() takes out of the dictionary is the visitor's entry."""

import os
import sys


def main(argv: list[str]) -> int:
    settings = {"editor": "vi", "file": argv[1] if len(argv) > 1 else "notes.txt"}
    taken = settings.pop("file")
    command = f"vi {taken}"
    return os.system(command) + len(taken)  # finding: CSP-D003


if __name__ == "__main__":
    raise SystemExit(main(sys.argv))
