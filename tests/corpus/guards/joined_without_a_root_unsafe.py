"""Unsafe: os.path.join drops the folder before an absolute name, and send_file asks no questions."""

import os

from flask import Flask, request, send_file

app = Flask(__name__)


@app.get("/attachments")
def attachment():
    name = request.args.get("name", "empty.pdf")
    return send_file(os.path.join("/srv/attachments", name))  # finding: CSP-D501
