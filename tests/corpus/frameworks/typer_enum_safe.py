"""Safe: an argument of an enumeration becomes a command."""

import os
from enum import Enum

import typer

app = typer.Typer()


class Size(str, Enum):
    small = "small"
    large = "large"


@app.command()
def build(size: Size):
    os.system("build --size " + size.value)  # ok: CSP-D003


if __name__ == "__main__":
    app()
