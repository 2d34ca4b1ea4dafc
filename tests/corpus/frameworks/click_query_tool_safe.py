"""A tool asks a database."""

import sqlite3

import click


@click.command()
@click.argument("name")
@click.option("--limit", type=int, default=10)
def find(name, limit):
    db = sqlite3.connect("tool.db")
    rows = db.execute(f"SELECT id FROM items WHERE name = ? LIMIT {limit}", (name,))  # ok: CSP-D101
    click.echo(len(rows.fetchall()))


if __name__ == "__main__":
    find()
