"""The ledger's database."""

import sqlite3


def entries_of(account):
    with sqlite3.connect("ledger.db") as db:
        return db.execute("SELECT day, sum FROM entries WHERE account = '%s'" % account).fetchall()  # finding: CSP-D101
