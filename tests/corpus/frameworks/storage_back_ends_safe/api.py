"""Uploads."""

import os

from fastapi import FastAPI, UploadFile

from storage import make_storage

app = FastAPI()
store = make_storage(os.environ.get("STORAGE", "disk"))


@app.post("/files")
async def upload(file: UploadFile) -> dict[str, str]:
    key = store.store(file.filename or "file", await file.read())
    return {"stored": "yes"}
