"""Inside the async blocks the visitor's address is still what is asked for."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/peek")
async def peek(address: str):
    size = len(address)
    async with httpx.AsyncClient(timeout=5) as client:
        size += 1
        reply = await client.get(address)  # finding: CSP-D402
        async for chunk in reply.aiter_bytes():
            size += len(chunk)
    return {"size": size}
