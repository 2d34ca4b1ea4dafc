"""Unsafe: the keys of the dumped model are its own, and the values are still the caller's."""

import subprocess

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()


class Conversion(BaseModel):
    source: str
    pages: int


@app.post("/convert")
def convert(wanted: Conversion):
    options = wanted.model_dump()
    done = subprocess.run("convert " + options["source"], shell=True, check=False)  # finding: CSP-D003
    return {"code": done.returncode}
