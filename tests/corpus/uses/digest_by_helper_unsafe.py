"""A helper that hashes anything makes the key of an account's interface."""

import hashlib


def hexed(text):
    return hashlib.md5(text.encode("utf-8")).hexdigest()  # finding: CSP-D301


def register(accounts, name):
    accounts.append({"name": name, "api_key": hexed(name + "2026")})
