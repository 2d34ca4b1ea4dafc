import re


def plain_word(text):
    return re.fullmatch(r"[a-z]+", text) is not None
