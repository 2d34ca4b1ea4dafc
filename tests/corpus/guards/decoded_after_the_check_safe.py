"""Safe: the text is decoded first and what is used is what was checked."""

import re
from urllib.parse import unquote

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/notes")
def note():
    name = request.args.get("name", "")
    name = unquote(name)
    if not re.fullmatch(r"[\w%.-]{1,80}", name) or name.startswith("."):
        return jsonify(error="bad name"), 400
    with open("/srv/notes/" + name, encoding="utf-8") as stream:  # ok: CSP-D501
        return jsonify(lines=stream.readlines())
