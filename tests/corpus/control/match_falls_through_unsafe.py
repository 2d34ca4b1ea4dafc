"""The default case of the match goes on with the visitor's kind."""

import os

from fastapi import FastAPI
from fastapi.responses import JSONResponse

app = FastAPI()


@app.get("/thumbs/{kind}")
async def thumbs(kind: str):
    match kind:
        case "small" | "large":
            size = kind
        case "":
            size = "small"
        case _:
            size = kind
    os.system(f"make-thumbs --size {size}")  # finding: CSP-D003
    return {"done": True}
