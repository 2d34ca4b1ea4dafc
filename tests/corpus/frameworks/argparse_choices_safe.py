"""Safe: argparse refuses what is not one of the choices."""

import argparse
import os


def main(argv=None):
    parser = argparse.ArgumentParser(description="Cleans up.")
    parser.add_argument("what", choices=["cache", "logs", "tmp"])
    parser.add_argument("--days", type=int, default=7)
    options = parser.parse_args(argv)
    return os.system(f"find /srv/{options.what} -mtime +{options.days} -delete")  # ok: CSP-D003


if __name__ == "__main__":
    raise SystemExit(main())
