"""A command line tool with click."""

import subprocess

import click


@click.group()
def cli():
    """Tools."""


@cli.command()
@click.argument("branch")
@click.option("--remote", type=click.Choice(["origin", "backup"]), default="origin")
def push(branch, remote):
    """Push a branch."""
    subprocess.run(["git", "status", branch], check=True)
    subprocess.run(f"git push {remote} HEAD", shell=True, check=True)  # ok: CSP-D003


if __name__ == "__main__":
    cli()
