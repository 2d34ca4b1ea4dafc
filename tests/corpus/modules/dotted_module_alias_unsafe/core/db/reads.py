"""Reading."""

import sqlite3


def one(sql, values=()):
    return sqlite3.connect("clinic.db").execute(sql, values).fetchone()  # finding: CSP-D101
