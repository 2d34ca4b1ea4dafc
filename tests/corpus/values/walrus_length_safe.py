"""The length bound by the walrus is not above six, so only the constant statement is compiled and run."""

import sys


def main() -> None:
    source = "print('nothing to do')"
    if (size := len("report")) > 6:
        source = sys.argv[1]
    print("report script, header size", size)
    exec(source)  # ok: CSP-D002


if __name__ == "__main__":
    main()
