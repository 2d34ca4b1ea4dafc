"""pathlib's parts are put together again."""

from pathlib import Path

from flask import Flask, request, send_file

app = Flask(__name__)
ROOT = Path("/srv/images")


@app.get("/thumb")
def thumb():
    asked = Path(request.args["image"])
    thumb = ROOT / asked.parent / (asked.stem + "-thumb" + asked.suffix)
    return send_file(thumb)  # finding: CSP-D501
