"""Thumbnails are made by a program."""

import asyncio

from quart import Quart, request

app = Quart(__name__)


@app.post("/thumbs")
async def thumbs():
    form = await request.form
    size = form.get("size", "64")
    process = await asyncio.create_subprocess_shell(f"thumb --size {size} /srv/inbox")  # finding: CSP-D004
    await process.wait()
    return {"done": process.returncode == 0}
