"""The walrus binds what is then used."""

import os

from flask import Flask, Response, request

app = Flask(__name__)
FOLDER = "/srv/notes"


@app.get("/note")
def note():
    if (name := request.args.get("name")) and "/" not in name and not name.startswith("."):
        name = request.args.get("alias", name)
        path = os.path.join(FOLDER, name)
        with open(path, encoding="utf-8") as stream:  # finding: CSP-D501
            return Response(stream.read(), mimetype="text/plain")
    return Response(status=404)
