"""Unsafe: a header of the request chooses the file."""

from fastapi import FastAPI, Request
from fastapi.responses import FileResponse

app = FastAPI()
LANGUAGES = {"de", "fr"}


@app.get("/manual")
async def manual(request: Request):
    language = request.headers.get("x-language", "de")
    if not language:
        language = "de"
    return FileResponse(f"/srv/manuals/{language}/manual.pdf")  # finding: CSP-D501
