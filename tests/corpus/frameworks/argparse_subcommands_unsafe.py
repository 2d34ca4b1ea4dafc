"""Unsafe: a subcommand's argument becomes a command."""

import argparse
import subprocess


def greet(options):
    subprocess.call(f"greet {options.guest}", shell=True)  # finding: CSP-D003


def clean(options):
    subprocess.call(["clean", options.folder])


def parse():
    parser = argparse.ArgumentParser()
    commands = parser.add_subparsers(dest="command", required=True)
    greeting = commands.add_parser("greet")
    greeting.add_argument("guest")
    greeting.set_defaults(run=greet)
    cleaning = commands.add_parser("clean")
    cleaning.add_argument("folder")
    cleaning.set_defaults(run=clean)
    return parser.parse_args()


if __name__ == "__main__":
    options = parse()
    options.run(options)
