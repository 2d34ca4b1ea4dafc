"""After extend() and pop() the visitor's option has left the list."""

import os

from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/scan")
def scan(option: str = Form("-q")):
    words = ["scanimage"]
    words.extend([option, "--batch"])
    words.pop(-2)
    return {"code": os.system(" ".join(words))}  # ok: CSP-D003
