"""Keys of the catalogue."""


def key(text):
    return int(text.strip())
