"""A table of constructors: which of them is called decides."""

import hashlib

DIGESTS = {"old": hashlib.md5, "new": hashlib.sha256}


def sign(message, key):
    digest = DIGESTS["old"](key + message)  # finding: CSP-D301
    return {"message": message, "signature": digest.hexdigest()}
