"""For an unknown word the loops find nothing, and the constant remains."""

import subprocess
import sys

GROUPS = (("fetch", "merge"), ("gc", "fsck"))


def choose(asked: str) -> str:
    found = "status"
    for group in GROUPS:
        for word in group:
            if word == asked:
                found = word
                break
        else:
            continue
        break
    return found


def main() -> int:
    asked = sys.argv[1] if sys.argv[1:] else "fetch"
    return subprocess.run("git " + choose(asked), shell=True, check=False).returncode  # ok: CSP-D003


if __name__ == "__main__":
    sys.exit(main())
