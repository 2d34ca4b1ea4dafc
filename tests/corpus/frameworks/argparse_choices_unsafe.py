"""Unsafe: the argument is any text, and part of a shell line."""

import argparse
import os


def main(argv=None):
    parser = argparse.ArgumentParser(description="Cleans up.")
    parser.add_argument("what", help="cache, logs or tmp")
    parser.add_argument("--days", type=int, default=7)
    options = parser.parse_args(argv)
    return os.system(f"find /srv/{options.what} -mtime +{options.days} -delete")  # finding: CSP-D003


if __name__ == "__main__":
    raise SystemExit(main())
