"""Safe: a handler's text is plain text."""

from litestar import MediaType, get


@get("/greet", media_type=MediaType.TEXT)
def greet(name: str) -> str:
    return f"<h2>{name}</h2>"  # ok: CSP-X001
