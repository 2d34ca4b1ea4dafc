"""Safe: send_from_directory refuses what would leave the folder."""

from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.get("/attachments")
def attachment():
    name = request.args.get("name", "empty.pdf")
    return send_from_directory("/srv/attachments", name)  # ok: CSP-D501
