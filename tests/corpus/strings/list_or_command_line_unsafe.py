"""One text for a shell: the visitor's name may bring a second command."""

import subprocess

from fastapi import FastAPI

app = FastAPI()


@app.get("/commits")
def commits(author: str):
    done = subprocess.run("git log --author=" + author, shell=True, capture_output=True)  # finding: CSP-D003
    return {"commits": done.stdout.count(b"\n")}
