"""After extend() and pop() the visitor's option is the second word of the command."""

import os

from fastapi import FastAPI, Form

app = FastAPI()


@app.post("/scan")
def scan(option: str = Form("-q")):
    words = ["scanimage"]
    words.extend([option, "--batch"])
    words.pop(-1)
    return {"code": os.system(" ".join(words))}  # finding: CSP-D003
