"""Queries of the inventory."""

import sqlite3


class Inventory:
    def __init__(self, file="inventory.db"):
        self._db = sqlite3.connect(file)

    def near(self, shelf):
        return self._db.execute(f"SELECT id FROM things WHERE shelf = {shelf}").fetchall()  # finding: CSP-D101
