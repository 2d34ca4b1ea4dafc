"""Safe: an option is a number."""

import os
from typing import Annotated

import typer


def main(count: Annotated[int, typer.Option()] = "1"):
    os.system(f"repeat {count}")  # ok: CSP-D003


if __name__ == "__main__":
    typer.run(main)
