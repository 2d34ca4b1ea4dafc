"""Unsafe: an argument of any text becomes a command."""

import os

import click


@click.command()
@click.argument("mode")
@click.option("--times", type=int)
def run(mode, times):
    os.system(f"run --mode {mode} --times {times}")  # finding: CSP-D003
