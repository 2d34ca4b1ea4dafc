"""Single quotes around what shlex.quote() gives end its quotes and leave the word bare."""

import shlex
import subprocess

from fastapi import FastAPI

app = FastAPI()


@app.get("/du")
def disk_usage(folder: str):
    word = shlex.quote(folder)
    out = subprocess.check_output("du -s -- " + "'" + word + "'" + " | cut -f1", shell=True)  # finding: CSP-D003
    return {"blocks": int(out or 0)}
