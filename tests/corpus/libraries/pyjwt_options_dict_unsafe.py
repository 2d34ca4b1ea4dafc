"""Who is it? A token tells."""

import jwt
from fastapi import Depends, FastAPI, Header

app = FastAPI()
KEY = open("/etc/keys/public.pem").read()
OPTIONS = {"verify_signature": False, "verify_aud": False}


def current(authorization: str = Header()):
    token = authorization.removeprefix("Bearer ")
    return jwt.decode(token, KEY, algorithms=["RS256"], options=OPTIONS)  # finding: CSP-D310


@app.get("/me")
def me(user=Depends(current)):
    return {"name": user["sub"]}
