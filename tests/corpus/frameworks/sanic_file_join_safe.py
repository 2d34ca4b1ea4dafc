"""Songs by name."""

from pathlib import Path

from sanic import Sanic
from sanic.exceptions import NotFound
from sanic.response import file

app = Sanic("songs")
SONGS = Path("/srv/songs").resolve()


@app.get("/song")
async def song(request):
    path = (SONGS / request.args.get("title", "")).resolve()
    if not path.is_relative_to(SONGS):
        raise NotFound("no such song")
    return await file(path)  # ok: CSP-D501
