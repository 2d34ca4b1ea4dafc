"""Owners; needs the cars' connection."""

from garage import cars


def key_of(text):
    return int(text or "0")


def describe(key):
    cursor = cars.connection().cursor()
    cursor.execute(f"SELECT plate FROM cars WHERE owner = {key}")  # ok: CSP-D101
    return cursor.fetchall()
