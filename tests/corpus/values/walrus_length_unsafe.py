"""The length bound by the walrus is above five, so the statement of the caller is compiled and run."""

import sys


def main() -> None:
    source = "print('nothing to do')"
    if (size := len("report")) > 5:
        source = sys.argv[1]
    print("report script, header size", size)
    exec(source)  # finding: CSP-D002


if __name__ == "__main__":
    main()
