"""Where the shelves are kept."""

import sqlite3


class Store:
    def __init__(self, path):
        self._connection = sqlite3.connect(path)

    def find(self, label, limit):
        sql = "SELECT id, label FROM shelves WHERE label LIKE {} LIMIT {}"
        return self._connection.execute(sql.format("?", limit), [f"%{label}%"])  # ok: CSP-D101
