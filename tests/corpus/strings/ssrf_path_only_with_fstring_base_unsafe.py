"""A base from the environment, a path from the request."""

import os

import httpx
from fastapi import FastAPI

app = FastAPI()
BASE = os.environ.get("UPSTREAM", "http://upstream.internal")


@app.get("/item/{number}")
async def item(number: str, host: str = ""):
    async with httpx.AsyncClient(timeout=5) as client:
        answer = await client.get(f"http://{host or 'upstream.internal'}/items/{number}")  # finding: CSP-D402
    return answer.json()
