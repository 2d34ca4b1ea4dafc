"""Cars; needs the owners for their names."""

import sqlite3

from garage import owners


def connection():
    return sqlite3.connect("garage.db")


def cars_of(owner_text):
    return owners.describe(owners.key_of(owner_text))
