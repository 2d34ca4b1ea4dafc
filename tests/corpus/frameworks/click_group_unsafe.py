"""Unsafe: a command of a group."""

import sqlite3

import click


@click.group()
@click.option("--database", default="app.db")
@click.pass_context
def cli(context, database):
    context.obj = sqlite3.connect(database)


@cli.command("drop")
@click.option("--number", type=str)
@click.pass_obj
def drop(settings, number):
    sqlite3.connect(settings["database"]).execute(f"DELETE FROM jobs WHERE id = {number}")  # finding: CSP-D101
