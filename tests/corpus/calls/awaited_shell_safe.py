"""Safe: the awaited coroutine quotes the host name for the shell."""

import asyncio
from shlex import quote

from fastapi import FastAPI

app = FastAPI()


async def target(host: str) -> str:
    await asyncio.sleep(0)
    return quote(host.lower()) if host else "localhost"


async def ping(host: str) -> int:
    process = await asyncio.create_subprocess_shell("ping -c 1 -- " + await target(host))  # ok: CSP-D004
    return await process.wait()


@app.get("/ping")
async def ping_view(host: str):
    return {"code": await ping(host)}
