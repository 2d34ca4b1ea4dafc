"""The implementation without dependencies."""


def parse_ids(text):
    return [part.strip() for part in text.split(",")]
