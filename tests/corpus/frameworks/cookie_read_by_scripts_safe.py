"""Scripts may read the cookie that they have to send back in a header."""

import secrets

from fastapi import FastAPI, Response

app = FastAPI()
OPTIONS = {"secure": True, "samesite": "strict"}


@app.post("/enter")
def enter(response: Response):
    response.set_cookie("csrf_token", secrets.token_urlsafe(32), httponly=False, **OPTIONS)  # ok: CSP-D805
    return {"ok": True}
