"""Who gets it."""

import re

from newsletter.extensions import database

ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+")


class InvalidAddress(ValueError):
    pass


def normalize(address):
    address = (address or "").strip().lower()
    if "@" not in address:
        raise InvalidAddress(address)
    return address


def find(address):
    return database.query(f"SELECT id, since FROM subscribers WHERE address = '{normalize(address)}'")


def add(address):
    database.query("INSERT INTO subscribers (address) VALUES (?)", normalize(address))
