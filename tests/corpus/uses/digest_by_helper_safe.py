"""A helper that hashes anything makes names of pictures in a folder."""

import hashlib
import os


def hexed(text):
    return hashlib.md5(text.encode("utf-8")).hexdigest()  # ok: CSP-D301


def picture(folder, address):
    return os.path.join(folder, hexed(address))


def show(folder, address):
    with open(picture(folder, address), "rb") as file:
        return file.read()
