"""Manuals, one file each."""

from pathlib import Path

from litestar import Litestar, get
from litestar.exceptions import NotFoundException
from litestar.response import File

MANUALS = Path("/srv/manuals")


@get("/manual")
async def manual(name: str) -> File:
    path = MANUALS.joinpath(name).resolve()
    return File(path=path, filename="manual.pdf")  # finding: CSP-D501


app = Litestar(route_handlers=[manual])
