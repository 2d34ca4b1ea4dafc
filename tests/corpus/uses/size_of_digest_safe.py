"""Safe: only the size of the digest is asked for."""

import hashlib
import os


def new_salt(message):
    made = hashlib.sha1()  # ok: CSP-D302
    return os.urandom(made.digest_size)
