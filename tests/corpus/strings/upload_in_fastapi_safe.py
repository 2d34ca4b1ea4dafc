"""The path that is written is made of the contents' digest."""

from hashlib import blake2b
from pathlib import Path

from fastapi import FastAPI, UploadFile

app = FastAPI()
STORE = Path("/srv/pictures")


@app.post("/pictures")
async def add_picture(picture: UploadFile) -> dict[str, int]:
    content = await picture.read()
    target = STORE / blake2b(content).hexdigest()
    return {"written": target.write_bytes(content)}  # ok: CSP-D501
