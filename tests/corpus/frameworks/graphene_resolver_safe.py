"""Safe: the argument is bound."""

import sqlite3

import graphene


class Query(graphene.ObjectType):
    island = graphene.String(name=graphene.String(required=True))

    def resolve_island(self, info, name):
        cursor = sqlite3.connect("sea.db").cursor()
        cursor.execute("SELECT area FROM islands WHERE name = ?", (name,))  # ok: CSP-D101
        return cursor.fetchone()[0]
