"""The default case of the match answers and ends."""

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
            return JSONResponse({"error": "kind"}, 404)
    os.system(f"make-thumbs --size {size}")  # ok: CSP-D003
    return {"done": True}
