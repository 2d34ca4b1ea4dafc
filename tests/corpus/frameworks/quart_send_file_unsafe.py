"""Songs are sent."""

import os

from quart import Quart, request, send_file, send_from_directory

app = Quart(__name__)


@app.get("/song")
async def song():
    title = request.args["title"]
    return await send_file(os.path.join("/srv/songs", title))  # finding: CSP-D501
