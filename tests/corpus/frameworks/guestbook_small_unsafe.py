"""A guest book with a file behind it."""

import json
import pathlib
from html import escape

from flask import Flask, redirect, request, url_for

app = Flask(__name__)
STORE = pathlib.Path("/var/lib/guestbook.json")


def entries():
    return json.loads(STORE.read_text()) if STORE.exists() else []


@app.get("/")
def show():
    highlight = request.args.get("highlight", "")
    items = "".join(f"<li>{escape(e['name'])}: {escape(e['text'])}</li>" for e in entries())
    return f"<h1>Guests</h1><p>{highlight}</p><ul>{items}</ul>"  # finding: CSP-X001


@app.post("/")
def sign():
    known = entries()
    known.append({"name": request.form["name"][:40], "text": request.form["text"][:400]})
    STORE.write_text(json.dumps(known))
    return redirect(url_for("show"))
