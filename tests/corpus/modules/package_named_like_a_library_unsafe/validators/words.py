import re


def plain_word(text):
    return re.match(r"[a-z]+", text) is not None
