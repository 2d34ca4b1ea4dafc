"""Commands to look after shelves."""

import click

from shelves.store import Store


@click.group()
@click.option("--database", default="shelves.db", type=click.Path(dir_okay=False))
@click.pass_context
def main(context, database):
    context.obj = Store(database)


@main.command()
@click.argument("label")
@click.option("--limit", type=int, default=20)
@click.pass_obj
def find(store, label, limit):
    for row in store.find(label, limit):
        click.echo(row)
