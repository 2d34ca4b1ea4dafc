"""Safe: a query parameter whose pattern lets only words in."""

import subprocess
from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/lookup")
async def lookup(host: Annotated[str, Query(pattern=r"^[a-z0-9]+$")]):
    return {"address": subprocess.getoutput(f"dig +short {host}")}  # ok: CSP-D003
