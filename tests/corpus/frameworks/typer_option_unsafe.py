"""Unsafe: an option becomes a command."""

import os
from typing import Annotated

import typer


def main(count: Annotated[str, typer.Option()] = "1"):
    os.system(f"repeat {count}")  # finding: CSP-D003


if __name__ == "__main__":
    typer.run(main)
