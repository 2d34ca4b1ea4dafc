"""A file is sent from a folder."""

from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.headers.get("X-Query", "")
    return send_from_directory("/srv/files", x)  # ok: CSP-D501
