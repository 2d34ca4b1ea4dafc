"""A list without a shell: the visitor's name is a part of one argument of one program."""

import subprocess

from fastapi import FastAPI

app = FastAPI()


@app.get("/commits")
def commits(author: str):
    done = subprocess.run(["git", "log", "--author=" + author], capture_output=True)  # ok: CSP-D003
    return {"commits": done.stdout.count(b"\n")}
