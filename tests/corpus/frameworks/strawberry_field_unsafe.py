"""Unsafe: a field's argument becomes SQL."""

import sqlite3

import strawberry


@strawberry.type
class Query:
    @strawberry.field
    def captain(self, ship: str) -> str:
        row = sqlite3.connect("ships.db").execute(f"SELECT captain FROM ships WHERE id = {ship}").fetchone()  # finding: CSP-D101
        return row[0]


schema = strawberry.Schema(query=Query)
