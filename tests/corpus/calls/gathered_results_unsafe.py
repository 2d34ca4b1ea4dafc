"""Unsafe: one of the gathered results is the client's path."""

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
    path = asked or default
    return FileResponse(path)  # finding: CSP-D501
