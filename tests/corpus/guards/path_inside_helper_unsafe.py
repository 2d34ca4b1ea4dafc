"""Unsafe: a helper looks for the folder among the parents of a path that may still climb out."""

from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse

app = FastAPI()
SHEETS = Path("/srv/sheets")


def is_inside(child: Path, folder: Path) -> bool:
    return folder.resolve() in child.parents


@app.get("/sheets/{name:path}")
async def sheet(name: str):
    found = SHEETS.resolve() / name
    if not is_inside(found, SHEETS):
        raise HTTPException(status_code=404)
    return FileResponse(found)  # finding: CSP-D501


@app.get("/texts/{name:path}")
async def text(name: str):
    found = SHEETS.resolve() / f"{name}.txt"
    if is_inside(found, SHEETS) and len(name) < 90:
        return {"text": found.read_text()}  # finding: CSP-D501
    return {"text": ""}
