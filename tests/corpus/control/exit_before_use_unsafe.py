"""The help text is printed, and the program goes on with the unknown command."""

import os
import sys

COMMANDS = ("status", "start", "stop")


def usage() -> None:
    print("usage: service status|start|stop")



def main() -> None:
    word = sys.argv[1] if len(sys.argv) > 1 else "status"
    if word not in COMMANDS:
        usage()
    os.system("rc-service app " + word)  # finding: CSP-D003


if __name__ == "__main__":
    main()
