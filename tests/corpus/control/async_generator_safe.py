"""The async generator hands on constants only, chosen by what the visitor asked for."""

import os
from collections.abc import AsyncIterator

from fastapi import FastAPI

app = FastAPI()


async def hosts(asked: str) -> AsyncIterator[str]:
    yield "gateway"
    if asked != "gateway":
        yield "printer"


@app.get("/reach/{asked}")
async def reach(asked: str) -> dict[str, list[int]]:
    codes = [os.system("ping -c 1 " + host) async for host in hosts(asked)]  # ok: CSP-D003
    return {"codes": codes}
