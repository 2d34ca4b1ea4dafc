"""Scripts may read the cookie that lets a reader in."""

import secrets

from fastapi import FastAPI, Response

app = FastAPI()
OPTIONS = {"secure": True, "samesite": "strict"}


@app.post("/enter")
def enter(response: Response):
    response.set_cookie("session_token", secrets.token_urlsafe(32), httponly=False, **OPTIONS)  # finding: CSP-D805
    return {"ok": True}
