"""Texts."""

import re


def clean(word):
    return re.sub(r"[^a-zA-Z0-9]", "", word)
