import sqlite3


class Birds:
    def __init__(self, connection):
        self.connection = connection

    def by_name(self, name):
        return self.connection.execute("SELECT * FROM birds WHERE name = ?", (name,)).fetchall()  # ok: CSP-D101


def birds():
    return Birds(sqlite3.connect("birds.db"))
