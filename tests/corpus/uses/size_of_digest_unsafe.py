"""Unsafe: the digest itself signs the message."""

import hashlib
import os


def new_salt(message):
    made = hashlib.sha1(message)  # finding: CSP-D302
    signature = made.hexdigest()
    return os.urandom(made.digest_size), signature
