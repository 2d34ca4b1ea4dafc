"""A number formatted with a number's format is digits."""

import os

from fastapi import FastAPI

app = FastAPI()


@app.delete("/frames")
def remove_frame(frame: int):
    os.remove(f"/var/cache/frames/{frame:06}.png")  # ok: CSP-D501
    return {"removed": True}
