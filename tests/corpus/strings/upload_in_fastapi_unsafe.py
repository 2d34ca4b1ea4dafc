"""The file name of the upload becomes part of the path that is written."""

from hashlib import blake2b
from pathlib import Path

from fastapi import FastAPI, UploadFile

app = FastAPI()
STORE = Path("/srv/pictures")


@app.post("/pictures")
async def add_picture(picture: UploadFile) -> dict[str, int]:
    content = await picture.read()
    target = STORE / (picture.filename or "unnamed")
    return {"written": target.write_bytes(content)}  # finding: CSP-D501
