"""A number that came as text may be any path."""

import os

from fastapi import FastAPI

app = FastAPI()


@app.delete("/frames")
def remove_frame(frame: str):
    os.remove(f"/var/cache/frames/{frame:>6}.png")  # finding: CSP-D501
    return {"removed": True}
