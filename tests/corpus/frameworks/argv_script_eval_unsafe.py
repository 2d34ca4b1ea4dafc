"""A script computes what its argument says."""

import ast
import sys


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: compute EXPRESSION")
    print(eval(sys.argv[1]))  # finding: CSP-D001


if __name__ == "__main__":
    main()
