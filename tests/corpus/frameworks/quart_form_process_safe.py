"""Thumbnails are made by a program."""

import asyncio

from quart import Quart, request

app = Quart(__name__)


@app.post("/thumbs")
async def thumbs():
    form = await request.form
    size = form.get("size", "64")
    process = await asyncio.create_subprocess_exec("thumb", "--size", size, "/srv/inbox")  # ok: CSP-D004
    await process.wait()
    return {"done": process.returncode == 0}
