"""What stands before the domain may hold a slash, and so end the host early."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/quota")
def quota(region: str):
    url = f"https://{region}.quota.example.com/current"
    reply = httpx.get(url, timeout=2.5)  # finding: CSP-D402
    return {"status": reply.status_code}
