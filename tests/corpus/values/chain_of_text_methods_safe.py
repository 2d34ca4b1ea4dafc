"""The last method of the chain answers true or false, which says nothing in the visitor's words."""

import os
import sys


def normalise(raw: str) -> str:
    words = raw.strip().casefold().replace("\t", " ").split(" ")
    joined = "-".join(word.capitalize() for word in words if word)
    return str(joined.isupper())


if __name__ == "__main__":
    title = normalise(sys.argv[1])
    os.system("notify-send " + title)  # ok: CSP-D003
