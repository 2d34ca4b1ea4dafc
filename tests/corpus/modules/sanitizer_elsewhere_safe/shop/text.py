"""Text for pages."""

import html


def shown(value, limit=80):
    short = value if len(value) <= limit else value[: limit - 1] + "…"
    return html.escape(short)
