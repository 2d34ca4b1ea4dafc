"""Unsafe: a model's text field is unbounded."""

import os

from fastapi import FastAPI
from pydantic import BaseModel, Field

app = FastAPI()


class Render(BaseModel):
    scene: str = Field(min_length=1)
    frames: int = 1


@app.post("/render")
def render(job: Render):
    os.system(f"render-farm {job.scene} {job.frames}")  # finding: CSP-D003
    return {"ok": True}
