"""Safe: the result that names the path is the constant one."""

import asyncio

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse

app = FastAPI()


async def from_client(request: Request) -> str:
    form = await request.form()
    return str(form.get("chart", "empty.svg"))


async def from_settings() -> str:
    return "/srv/charts/default.svg"


@app.post("/chart")
async def chart(request: Request):
    asked, default = await asyncio.gather(from_client(request), from_settings())
    path = default if asked else "/srv/charts/empty.svg"
    return FileResponse(path)  # ok: CSP-D501
