"""Safe: the file is stored under the last part of that name."""

from pathlib import Path

from fastapi import APIRouter, UploadFile

router = APIRouter()
STORE = Path("/srv/store")


@router.post("/files")
async def store(file: UploadFile):
    given = file.filename or "unnamed"
    goal = STORE / Path(given).name
    goal.write_bytes(await file.read())  # ok: CSP-D501
    return {"stored": True}
