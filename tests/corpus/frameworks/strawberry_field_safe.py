"""Safe: a field's argument is a number."""

import sqlite3

import strawberry


@strawberry.type
class Query:
    @strawberry.field
    def captain(self, ship: int) -> str:
        row = sqlite3.connect("ships.db").execute(f"SELECT captain FROM ships WHERE id = {ship}").fetchone()  # ok: CSP-D101
        return row[0]


schema = strawberry.Schema(query=Query)
