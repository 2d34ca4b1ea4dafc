"""Unsafe: a function that is asked for a file runs a command of its own about it."""

import os


def measure(path: str) -> int:
    return os.system(f"wc -l {path}")  # finding: CSP-D003
