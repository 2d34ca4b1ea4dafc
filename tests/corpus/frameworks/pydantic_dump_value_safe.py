"""Safe: of the dumped model only the number goes into the command."""

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
    done = subprocess.run("convert " + str(options["pages"]), shell=True, check=False)  # ok: CSP-D003
    return {"code": done.returncode}
