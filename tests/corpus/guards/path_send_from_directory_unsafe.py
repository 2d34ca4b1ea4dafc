"""A file is sent from a folder."""

from flask import Flask, request, send_file

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.headers.get("X-Query", "")
    return send_file("/srv/files/" + x)  # finding: CSP-D501
