"""Safe: a helper looks for the folder among the parents of the resolved path."""

from pathlib import Path

from fastapi import FastAPI, HTTPException
from fastapi.responses import FileResponse

app = FastAPI()
SHEETS = Path("/srv/sheets")


def is_inside(child: Path, folder: Path) -> bool:
    return folder.resolve() in child.resolve().parents


@app.get("/sheets/{name:path}")
async def sheet(name: str):
    found = (SHEETS / name).resolve()
    if not is_inside(found, SHEETS):
        raise HTTPException(status_code=404)
    return FileResponse(found)  # ok: CSP-D501


@app.get("/texts/{name:path}")
async def text(name: str):
    found = SHEETS / f"{name}.txt"
    if is_inside(found, SHEETS) and found.is_file():
        return {"text": found.read_text()}  # ok: CSP-D501
    return {"text": ""}
