"""Safe: the command's argument is read as a literal."""

import ast

import click


@click.command()
@click.argument("expression")
@click.option("--repeat", default=1, type=int)
def calculate(expression, repeat):
    """Print what the expression gives."""
    for _ in range(repeat):
        value = ast.literal_eval(expression)  # ok: CSP-D001
        click.echo(value)


if __name__ == "__main__":
    calculate()
