"""Keys of the catalogue."""


def key(text):
    return text.strip().upper()
