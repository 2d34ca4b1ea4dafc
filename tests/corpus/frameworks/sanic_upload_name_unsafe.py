"""Unsafe: an upload's name chooses the file."""

import uuid

from sanic import Sanic
from sanic.response import empty

app = Sanic("inbox")


@app.post("/letters")
async def receive(request):
    letter = request.files.get("letter")
    name = letter.name
    with open("/srv/letters/" + name, "wb") as target:  # finding: CSP-D501
        target.write(letter.body)
    return empty()
