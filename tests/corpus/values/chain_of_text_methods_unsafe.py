"""Stripping, folding, splitting and joining leave the text the visitor's."""

import os
import sys


def normalise(raw: str) -> str:
    words = raw.strip().casefold().replace("\t", " ").split(" ")
    joined = "-".join(word.capitalize() for word in words if word)
    return joined[::1]


if __name__ == "__main__":
    title = normalise(sys.argv[1])
    os.system("notify-send " + title)  # finding: CSP-D003
