"""Unsafe: a query parameter of any text."""

import subprocess
from typing import Annotated

from fastapi import FastAPI, Query

app = FastAPI()


@app.get("/lookup")
async def lookup(host: Annotated[str, Query(max_length=60)]):
    return {"address": subprocess.getoutput(f"dig +short {host}")}  # finding: CSP-D003
