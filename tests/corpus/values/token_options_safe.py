"""Options of a decoder that are put together in steps."""

import jwt

OPTIONS = {"verify_aud": False}


def claims(token, key):
    options = dict(OPTIONS)
    options["verify_signature"] = True
    return jwt.decode(token, key, algorithms=["HS256"], options=options)  # ok: CSP-D310
