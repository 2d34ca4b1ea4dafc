"""A script computes what its argument says."""

import ast
import sys


def main():
    if len(sys.argv) < 2:
        sys.exit("usage: compute EXPRESSION")
    print(ast.literal_eval(sys.argv[1]))  # ok: CSP-D001


if __name__ == "__main__":
    main()
