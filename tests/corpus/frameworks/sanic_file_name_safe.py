"""An upload is kept under its name."""

import os

from sanic import Sanic, response

app = Sanic("uploads")


@app.post("/upload")
async def upload(request):
    file = request.files.get("file")
    path = os.path.join("/srv/uploads", os.path.basename(file.name))
    with open(path, "wb") as out:  # ok: CSP-D501
        out.write(file.body)
    return response.json({"ok": True})
