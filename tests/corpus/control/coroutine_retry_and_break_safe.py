"""A loop tries several mirrors and breaks at the first answer."""

import httpx
from fastapi import FastAPI, HTTPException

app = FastAPI()
MIRRORS = ["https://a.example.com", "https://b.example.com"]


@app.get("/file")
async def file(name: str, mirror: str = ""):
    candidates = [m for m in MIRRORS if m == mirror] or MIRRORS
    answer = None
    async with httpx.AsyncClient(timeout=5) as client:
        for candidate in candidates:
            try:
                answer = await client.get(f"{candidate}/files/{name}")  # ok: CSP-D402
            except httpx.HTTPError:
                continue
            if answer.status_code == 200:
                break
    if answer is None:
        raise HTTPException(502)
    return {"size": len(answer.content)}
