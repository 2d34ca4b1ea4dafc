"""Owners; needs the cars' connection."""

from garage import cars


def key_of(text):
    return text or "0"


def describe(key):
    cursor = cars.connection().cursor()
    cursor.execute(f"SELECT plate FROM cars WHERE owner = {key}")  # finding: CSP-D101
    return cursor.fetchall()
