import argparse
import os
import sys


def cmd_list(options):
    for name in os.listdir("."):
        print(name)


def cmd_show(options):
    return os.system("less " + options.name)  # finding: CSP-D003


COMMANDS = {
    "list": (cmd_list, []),
    "show": (cmd_show, [(("name",), {})]),
}


def main(argv=None):
    parser = argparse.ArgumentParser()
    subparsers = parser.add_subparsers(dest="command", required=True)
    for name, (function, arguments) in COMMANDS.items():
        sub = subparsers.add_parser(name)
        for flags, settings in arguments:
            sub.add_argument(*flags, **settings)
        sub.set_defaults(function=function)
    options = parser.parse_args(argv)
    return options.function(options)


if __name__ == "__main__":
    sys.exit(main())
