"""A value stands in the query of an address, or before it."""

import httpx
from fastapi import FastAPI

app = FastAPI()
BASE = "https://geo.example.net"


@app.get("/geo")
async def geo(place: str):
    async with httpx.AsyncClient(timeout=5) as client:
        answer = await client.get(f"https://{place}.example.net/v1")  # finding: CSP-D402
    return {"status": answer.status_code}
