"""How preferences travel in a cookie."""

import base64
import json
import pickle


class PreferenceError(ValueError):
    pass


def encode(preferences):
    return base64.urlsafe_b64encode(pickle.dumps(preferences)).decode()


def decode(text):
    try:
        raw = base64.urlsafe_b64decode(text)
        return pickle.loads(raw)  # finding: CSP-D201
    except Exception as error:
        raise PreferenceError(text) from error
