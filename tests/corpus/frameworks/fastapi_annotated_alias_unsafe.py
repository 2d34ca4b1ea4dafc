"""Unsafe: an alias of an annotation lets any text in."""

import os
from typing import Annotated

from fastapi import FastAPI, Path

app = FastAPI()
Name = Annotated[str, Path(max_length=20)]


@app.get("/play/{song}")
def play(song: Name):
    os.system(f"play {song}.ogg")  # finding: CSP-D003
    return {"playing": song}
