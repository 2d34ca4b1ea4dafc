"""Safe: an argument that is a choice becomes a command."""

import os

import click


@click.command()
@click.argument("mode", type=click.Choice(["fast", "slow"]))
@click.option("--times", type=int)
def run(mode, times):
    os.system(f"run --mode {mode} --times {times}")  # ok: CSP-D003
