"""Two dots are refused, or taken out."""

from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.get_json()["q"]
    x = x.replace("../", "")
    return {"text": (Path("/srv/files") / x).read_text()}  # finding: CSP-D501
