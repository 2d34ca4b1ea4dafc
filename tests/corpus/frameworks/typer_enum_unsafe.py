"""Unsafe: an argument of any text becomes a command."""

import os
from enum import Enum

import typer

app = typer.Typer()


class Size(str, Enum):
    small = "small"
    large = "large"


@app.command()
def build(size: str):
    os.system("build --size " + size)  # finding: CSP-D003


if __name__ == "__main__":
    app()
