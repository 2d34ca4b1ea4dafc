"""A table of constructors: which of them is called decides."""

import hashlib

DIGESTS = {"old": hashlib.md5, "new": hashlib.sha256}


def sign(message, key):
    digest = DIGESTS["new"](key + message)  # ok: CSP-D301
    return {"message": message, "signature": digest.hexdigest()}
