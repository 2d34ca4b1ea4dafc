"""Safe: whoever uses the library chooses the title, and a shell reads it as one word."""

import os
from shlex import quote


def draw(title: str, width: int = 80) -> None:
    os.system(f"gnuplot -t {quote(title)} -w {width}")  # ok: CSP-D003
