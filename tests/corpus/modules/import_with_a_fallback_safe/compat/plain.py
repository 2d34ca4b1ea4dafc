"""The implementation without dependencies."""


def parse_ids(text):
    return [int(part) for part in text.split(",")]
