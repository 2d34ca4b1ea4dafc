"""Inside the async blocks a constant address replaces the visitor's before it is asked for."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/peek")
async def peek(address: str):
    size = len(address)
    async with httpx.AsyncClient(timeout=5) as client:
        address = "https://status.example.com/"
        reply = await client.get(address)  # ok: CSP-D402
        async for chunk in reply.aiter_bytes():
            size += len(chunk)
    return {"size": size}
