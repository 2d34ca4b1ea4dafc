"""Manuals, one file each."""

from pathlib import Path

from litestar import Litestar, get
from litestar.exceptions import NotFoundException
from litestar.response import File

MANUALS = Path("/srv/manuals")


@get("/manual")
async def manual(name: str) -> File:
    path = MANUALS.joinpath(name).resolve()
    if MANUALS not in path.parents:
        raise NotFoundException()
    return File(path=path, filename="manual.pdf")  # ok: CSP-D501


app = Litestar(route_handlers=[manual])
