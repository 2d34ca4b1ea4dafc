"""The async generator hands the visitor's host on."""

import os
from collections.abc import AsyncIterator

from fastapi import FastAPI

app = FastAPI()


async def hosts(asked: str) -> AsyncIterator[str]:
    yield "gateway"
    if asked != "gateway":
        yield asked


@app.get("/reach/{asked}")
async def reach(asked: str) -> dict[str, list[int]]:
    codes = [os.system("ping -c 1 " + host) async for host in hosts(asked)]  # finding: CSP-D003
    return {"codes": codes}
