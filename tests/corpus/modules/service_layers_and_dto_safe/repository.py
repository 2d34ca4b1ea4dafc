import sqlite3


class Repository:
    def __init__(self, path):
        self._path = path

    def count(self, term, limit):
        with sqlite3.connect(self._path) as db:
            sql = f"SELECT count(*) FROM notes WHERE body LIKE ? LIMIT {limit}"
            return db.execute(sql, (f"%{term}%",)).fetchone()[0]  # ok: CSP-D101
