"""A port given as text may be `1@elsewhere.net`, which makes the host a user name."""

import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/alive/{port}")
def alive(port: str) -> dict[str, bool]:
    with httpx.Client(timeout=1) as client:
        reply = client.get("https://node.example.com:%s/alive" % port)  # finding: CSP-D402
    return {"alive": reply.status_code == 200}
