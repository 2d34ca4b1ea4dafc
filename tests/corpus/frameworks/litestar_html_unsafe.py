"""Unsafe: a handler's text is a page."""

from litestar import MediaType, get


@get("/greet", media_type=MediaType.HTML)
def greet(name: str) -> str:
    return f"<h2>{name}</h2>"  # finding: CSP-X001
