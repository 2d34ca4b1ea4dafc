import sqlite3


class Store:
    def __init__(self, path):
        self._connection = sqlite3.connect(path)

    def all(self, select):
        statement, params = select.build()
        return self._connection.execute(statement, params).fetchall()  # ok: CSP-D101
