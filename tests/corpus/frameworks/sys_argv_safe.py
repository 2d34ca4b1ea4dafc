"""Safe: the program's first argument is quoted for the shell."""

import shlex
import subprocess
import sys


def usage():
    sys.exit("usage: show NAME")


def main():
    if len(sys.argv) < 2:
        usage()
    _, name, *rest = sys.argv
    shown = shlex.quote(name) if shlex.split(name) else "."
    return subprocess.call("ls -l -- " + shown + " | less", shell=True)  # ok: CSP-D003


if __name__ == "__main__":
    sys.exit(main())
