"""Unsafe: a port that is text may end the user information and name another host: 80@evil.example."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/health")
async def health(port: str = "8443"):
    address = f"https://node.example.net:{port}/health"
    async with httpx.AsyncClient(timeout=2.0) as client:
        reply = await client.get(address)  # finding: CSP-D402
    return {"healthy": reply.status_code == 200}
