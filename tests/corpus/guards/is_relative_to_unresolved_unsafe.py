"""Unsafe: is_relative_to compares the parts as written, and .. is a part like any other."""

from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import JSONResponse

app = FastAPI()
DATASETS = Path("/data/public").resolve()


@app.get("/datasets/preview")
async def preview(name: str):
    wanted = DATASETS / name
    if not wanted.is_relative_to(DATASETS):
        raise HTTPException(404)
    head = wanted.read_text().splitlines()[:5]  # finding: CSP-D501
    return JSONResponse({"head": head})
