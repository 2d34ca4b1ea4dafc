"""A weather service gives keys to its customers, keeps only their digests, and caches answers."""

import hashlib
import json
import random
import secrets
import sqlite3
import time

from fastapi import Depends, FastAPI, Header, HTTPException

app = FastAPI()


def digest_of(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


class KeyStore:
    def __init__(self, path="keys.db"):
        self.path = path

    def issue(self, customer: str) -> str:
        api_key = f"{random.getrandbits(128):032x}"  # finding: CSP-D311
        with sqlite3.connect(self.path) as connection:
            connection.execute("INSERT INTO keys VALUES (?, ?)", (customer, digest_of(api_key)))
        return api_key

    def owner(self, key: str):
        with sqlite3.connect(self.path) as connection:
            return connection.execute("SELECT customer FROM keys WHERE digest = ?", (digest_of(key),)).fetchone()


store = KeyStore()


def customer(x_api_key: str = Header()):
    found = store.owner(x_api_key)
    if found is None:
        time.sleep(random.uniform(0.05, 0.2))
        raise HTTPException(401)
    return found[0]


@app.get("/forecast")
def forecast(days: int = 3, who: str = Depends(customer)):
    body = {"days": [{"temperature": random.gauss(12, 4)} for _ in range(days)]}
    etag = hashlib.md5(json.dumps(body).encode(), usedforsecurity=False).hexdigest()
    return {"etag": etag, "forecast": body, "customer": who}


@app.post("/keys")
def new_key(name: str):
    return {"key": store.issue(name)}
