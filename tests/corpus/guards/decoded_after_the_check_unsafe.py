"""Unsafe: the text is checked first and decoded afterwards, and %252e%252e%252f becomes ../ again."""

import re
from urllib.parse import unquote

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/notes")
def note():
    name = request.args.get("name", "")
    if not re.fullmatch(r"[\w%.-]{1,80}", name) or name.startswith("."):
        return jsonify(error="bad name"), 400
    name = unquote(name)
    with open("/srv/notes/" + name, encoding="utf-8") as stream:  # finding: CSP-D501
        return jsonify(lines=stream.readlines())
