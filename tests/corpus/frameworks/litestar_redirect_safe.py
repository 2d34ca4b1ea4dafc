"""Safe: a redirect goes to a path."""

from litestar import get
from litestar.response import Redirect


@get("/leave")
async def leave(to: str) -> Redirect:
    return Redirect(path="/exit?to=" + to)  # ok: CSP-D801
