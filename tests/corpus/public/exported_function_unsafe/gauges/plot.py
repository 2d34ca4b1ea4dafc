"""Unsafe: whoever uses the library chooses the title, and a shell reads it."""

import os


def draw(title: str, width: int = 80) -> None:
    os.system(f"gnuplot -e 'set title {title}' -w {width}")  # finding: CSP-D003
