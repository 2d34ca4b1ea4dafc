"""The inner function assigns a variable of its own, so the outer one keeps the constant."""

import os
import sys


def main():
    command = "date"

    def choose(words):
        pass
        command = " ".join(words)
        return len(command)

    length = choose(sys.argv[1:])
    print("chosen", length)
    os.system(command)  # ok: CSP-D003


main()
