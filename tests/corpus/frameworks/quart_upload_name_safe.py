"""Safe: the name is cleaned."""

from quart import Quart, request
from werkzeug.utils import secure_filename

app = Quart(__name__)


@app.post("/maps")
async def maps():
    sheet = (await request.files)["sheet"]
    name = secure_filename(sheet.filename)
    await sheet.save("/srv/maps/" + name)  # ok: CSP-D501
    return "ok"
