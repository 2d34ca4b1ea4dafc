"""What all repositories share."""

import sqlite3


class Repository:
    table = ""
    key = "id"

    def __init__(self, path: str) -> None:
        self.db = sqlite3.connect(path)

    def find(self, value):
        sql = f"SELECT * FROM {self.table} WHERE {self.key} = {self.literal(value)}"
        return self.db.execute(sql).fetchone()  # ok: CSP-D101

    def literal(self, value):
        return str(int(value))
