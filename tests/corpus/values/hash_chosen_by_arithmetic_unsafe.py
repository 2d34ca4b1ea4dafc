"""A sum of constants decides whether the old or the new digest makes the password's mark."""

import hashlib

YEAR = 2026
MOVED = 2019


def mark(user, text):
    name = "md5" if YEAR - MOVED * 2 < 86 else "sha512_256"
    digest = hashlib.new(name)  # finding: CSP-D301
    digest.update(text)
    user.secret_mark = digest.hexdigest()
