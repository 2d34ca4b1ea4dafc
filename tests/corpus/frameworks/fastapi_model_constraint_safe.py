"""Safe: a model's field is held to a pattern."""

import os

from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Render(BaseModel):
    scene: str = Field(pattern=r"^[a-z0-9_]+$")
    frames: int = 1


@app.post("/render")
def render(job: Render):
    os.system(f"render-farm {job.scene} {job.frames}")  # ok: CSP-D003
    return {"ok": True}
