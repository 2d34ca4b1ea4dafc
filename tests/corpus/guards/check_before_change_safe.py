"""The name is checked, and then changed."""

import os
from urllib.parse import unquote

from flask import Flask, abort, request, send_file

app = Flask(__name__)


@app.get("/picture")
def picture():
    name = request.args.get("name", "")
    name = unquote(name)
    if ".." in name or name.startswith("/"):
        abort(400)
    return send_file(os.path.join("/srv/pictures", name))  # ok: CSP-D501
