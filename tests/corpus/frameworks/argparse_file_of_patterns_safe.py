"""A tool applies a replacement that the command line names."""

import argparse
import re
import subprocess


def parse(argv):
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--editor", default="vi")
    parser.add_argument("--line", type=int, default=1)
    return parser.parse_args(argv)


def main(argv=None):
    options = parse(argv)
    for name in options.files:
        if not re.search(r"\.txt$", name):
            continue
        subprocess.call(["vi", "+%d" % options.line, "--", name])  # ok: CSP-D003


if __name__ == "__main__":
    main()
