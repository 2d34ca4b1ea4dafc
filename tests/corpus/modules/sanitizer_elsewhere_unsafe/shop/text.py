"""Text for pages."""


def shown(value, limit=80):
    short = value if len(value) <= limit else value[: limit - 1] + "…"
    return short
