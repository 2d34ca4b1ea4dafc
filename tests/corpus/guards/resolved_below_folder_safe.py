"""A document is read from a folder."""

from pathlib import Path

from flask import Flask, abort, request

app = Flask(__name__)
ROOT = Path("/srv/documents").resolve()


@app.get("/document")
def document():
    wanted = (ROOT / request.args["name"]).resolve()
    if not wanted.is_relative_to(ROOT):
        abort(404)
    return {"text": wanted.read_text()}  # ok: CSP-D501
