"""Safe: a port that is a number cannot name a host."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/health")
async def health(port: int = 8443):
    address = f"https://node.example.net:{port}/health"
    async with httpx.AsyncClient(timeout=2.0) as client:
        reply = await client.get(address)  # ok: CSP-D402
    return {"healthy": reply.status_code == 200}
