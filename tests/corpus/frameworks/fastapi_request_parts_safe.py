"""Safe: the header has to be one of the known ones."""

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse

app = FastAPI()
LANGUAGES = {"de", "fr"}


@app.get("/manual")
async def manual(request: Request):
    language = request.headers.get("x-language", "de")
    if language not in LANGUAGES:
        language = "de"
    return FileResponse(f"/srv/manuals/{language}/manual.pdf")  # ok: CSP-D501
