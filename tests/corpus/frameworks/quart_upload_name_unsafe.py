"""Unsafe: an upload's name chooses the file."""

from quart import Quart, request
from werkzeug.utils import secure_filename

app = Quart(__name__)


@app.post("/maps")
async def maps():
    sheet = (await request.files)["sheet"]
    name = sheet.filename
    await sheet.save("/srv/maps/" + name)  # finding: CSP-D501
    return "ok"
