"""A key for the API is drawn."""

import random
import string

from fastapi import FastAPI

app = FastAPI()
KEYS = {}


@app.post("/keys")
def make_key(user: int):
    rng = random
    api_key = "".join(rng.sample(string.ascii_lowercase, 20))  # finding: CSP-D311
    KEYS[user] = api_key
    return {"ok": True}
