"""A model's field has a pattern."""

import subprocess

from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Branch(BaseModel):
    name: str = Field(pattern=r"^[A-Za-z0-9_]{1,80}$")
    depth: int = 1


@app.post("/checkout")
def checkout(branch: Branch):
    line = f"git -C /srv/site checkout {branch.name} && git log -n {branch.depth}"
    return {"out": subprocess.check_output(line, shell=True, text=True)}  # ok: CSP-D003
