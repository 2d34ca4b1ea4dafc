"""A calculator for the terminal."""

import ast
from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def calc(expression: Annotated[str, typer.Argument(help="What to work out")], digits: int = 2) -> None:
    value = ast.literal_eval(expression)  # ok: CSP-D001
    typer.echo(round(value, digits))


if __name__ == "__main__":
    app()
