"""Two dots are refused, or taken out."""

from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()["q"]
    if ".." in x or x.startswith("/"):
        return {"error": "outside"}
    return {"text": (Path("/srv/files") / x).read_text()}  # ok: CSP-D501
