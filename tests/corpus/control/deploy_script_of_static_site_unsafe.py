"""Publishes a site: builds it, copies it, tells a hook. The hook's address is fixed, its reason is not."""

import argparse
import os
import shutil
import subprocess
import sys
import urllib.request
from pathlib import Path

HOOK = "https://deploy.example.net/hooks/site"
BRANCHES = ("main", "preview")


def parse(arguments=None):
    parser = argparse.ArgumentParser()
    parser.add_argument("branch", choices=BRANCHES)
    parser.add_argument("--message", default="publish")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--target", type=Path, default=Path("/srv/www"))
    return parser.parse_args(arguments)


def build(options):
    os.system(f"git checkout {options.branch}")
    os.system(f"make -j{options.jobs} html")
    os.system(f"git commit -am '{options.message}'")  # finding: CSP-D003


def publish(options):
    target = options.target / options.branch
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree("build/html", target)


def tell():
    with urllib.request.urlopen(HOOK, timeout=10) as answer:
        return answer.status == 200


def main():
    options = parse()
    build(options)
    publish(options)
    return 0 if tell() else 1


if __name__ == "__main__":
    sys.exit(main())
