"""The implementation that is preferred."""


def parse_ids(text):
    return text.replace(" ", "").split(",")
