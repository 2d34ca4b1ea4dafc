"""A tool has sub-commands."""

import argparse
import shlex
import subprocess
import sys


def unpack(options):
    return subprocess.call("tar xf " + shlex.quote(options.archive), shell=True)  # ok: CSP-D003


def version(options):
    print("1.0")
    return 0


def main(argv=None):
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(required=True)
    one = commands.add_parser("unpack")
    one.add_argument("archive")
    one.set_defaults(run=unpack)
    two = commands.add_parser("version")
    two.set_defaults(run=version)
    options = parser.parse_args(argv)
    return options.run(options)


if __name__ == "__main__":
    sys.exit(main())
