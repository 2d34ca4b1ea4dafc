"""A viewer of log files."""

import os
import subprocess

from flask import Flask, Response, abort, request

app = Flask(__name__)
FOLDER = "/var/log/app"


@app.get("/logs")
def logs():
    name = os.path.basename(request.args.get("file", "app.log"))
    lines = request.args.get("lines", "100")
    path = os.path.join(FOLDER, name)
    if not os.path.isfile(path):
        abort(404)
    if not lines.isdigit():
        abort(400)
    text = subprocess.check_output(f"tail -n {lines} /var/log/app/app.log", shell=True)  # ok: CSP-D003
    return Response(text, mimetype="text/plain")
