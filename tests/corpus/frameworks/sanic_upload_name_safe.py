"""Safe: the upload's name is made here."""

import uuid

from sanic import Sanic
from sanic.response import empty

app = Sanic("inbox")


@app.post("/letters")
async def receive(request):
    letter = request.files.get("letter")
    name = uuid.uuid4().hex
    with open("/srv/letters/" + name, "wb") as target:  # ok: CSP-D501
        target.write(letter.body)
    return empty()
