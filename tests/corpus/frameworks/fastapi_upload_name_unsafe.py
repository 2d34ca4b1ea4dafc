"""Unsafe: the file is stored under the name that the client gave it."""

from pathlib import Path

from fastapi import APIRouter, UploadFile

router = APIRouter()
STORE = Path("/srv/store")


@router.post("/files")
async def store(file: UploadFile):
    given = file.filename or "unnamed"
    goal = STORE / given
    goal.write_bytes(await file.read())  # finding: CSP-D501
    return {"stored": True}
