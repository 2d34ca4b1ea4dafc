"""What stands in the path cannot change the host."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/quota")
def quota(region: str):
    url = f"https://quota.example.com/{region}/current"
    reply = httpx.get(url, timeout=2.5)  # ok: CSP-D402
    return {"status": reply.status_code}
