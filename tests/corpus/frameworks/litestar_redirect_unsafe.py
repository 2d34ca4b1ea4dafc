"""Unsafe: a redirect goes where the query says."""

from litestar import get
from litestar.response import Redirect


@get("/leave")
async def leave(to: str) -> Redirect:
    return Redirect(path=to)  # finding: CSP-D801
