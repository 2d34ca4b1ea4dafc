"""One connection a request."""

import sqlite3
from contextlib import contextmanager

DATABASE = "brewery.db"


@contextmanager
def session():
    connection = sqlite3.connect(DATABASE)
    connection.row_factory = sqlite3.Row
    try:
        yield connection
        connection.commit()
    finally:
        connection.close()
