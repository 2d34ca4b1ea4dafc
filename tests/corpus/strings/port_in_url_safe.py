"""A port that was read as a number leaves the host as it is."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/alive/{port}")
def alive(port: int) -> dict[str, bool]:
    with httpx.Client(timeout=1) as client:
        reply = client.get("https://node.example.com:%s/alive" % port)  # ok: CSP-D402
    return {"alive": reply.status_code == 200}
