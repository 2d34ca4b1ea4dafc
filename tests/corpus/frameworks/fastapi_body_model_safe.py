"""Safe: the body's field is one of the literals that its type lists."""

import subprocess
from typing import Literal

from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI()
Level = Literal["low", "medium", "high"]


class Encoding(BaseModel):
    quality: Level = "low"
    frames: int = 25


@app.post("/encode")
def encode(settings: Encoding):
    line = f"encoder --quality {settings.quality} --frames {settings.frames} /srv/in.mkv"
    done = subprocess.run(line, shell=True, check=False)  # ok: CSP-D003
    return {"code": done.returncode}
