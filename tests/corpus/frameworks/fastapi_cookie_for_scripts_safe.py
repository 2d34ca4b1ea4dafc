"""A cookie that lets somebody in."""

import secrets

from fastapi import FastAPI, Response

app = FastAPI()


@app.post("/login")
def login(response: Response):
    token = secrets.token_urlsafe()
    response.set_cookie("auth_token", token, secure=True, httponly=True, samesite="strict")  # ok: CSP-D805
    return {"ok": True}
