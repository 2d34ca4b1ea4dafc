"""A path is built from the parts of a URL."""

import urllib.parse
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)
CACHE = Path("/var/cache/pages")


@app.get("/cached")
def cached():
    parts = urllib.parse.urlsplit(request.args["url"])
    path = CACHE / urllib.parse.quote(parts.netloc + parts.path, safe="").replace(".", "_")
    return {"text": path.read_text(encoding="utf-8")}  # ok: CSP-D501
