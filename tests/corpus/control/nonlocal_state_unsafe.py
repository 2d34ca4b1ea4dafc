"""The inner function changes the variable of the outer one, which is then run."""

import os
import sys


def main():
    command = "date"

    def choose(words):
        nonlocal command
        command = " ".join(words)
        return len(command)

    length = choose(sys.argv[1:])
    print("chosen", length)
    os.system(command)  # finding: CSP-D003


main()
