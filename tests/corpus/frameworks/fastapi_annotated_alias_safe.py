"""Safe: an alias of an annotation lets words in."""

import os
from typing import Annotated

from fastapi import FastAPI, Path

app = FastAPI()
Name = Annotated[str, Path(pattern="^[a-z]+$")]


@app.get("/play/{song}")
def play(song: Name):
    os.system(f"play {song}.ogg")  # ok: CSP-D003
    return {"playing": song}
