"""The implementation that is preferred."""


def parse_ids(text):
    return [int(part) for part in text.replace(" ", "").split(",")]
