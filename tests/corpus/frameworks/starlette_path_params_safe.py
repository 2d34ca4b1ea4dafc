"""Safe: the route's converter makes the part a number."""

import sqlite3

from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


async def bridge(request):
    number = request.path_params["number"]
    row = sqlite3.connect("bridges.db").execute(f"SELECT * FROM bridges WHERE id={number:int}").fetchone()  # ok: CSP-D101
    return JSONResponse(row)


app = Starlette(routes=[Route("/bridges/{number:int}", bridge)])
