"""Safe: commonpath of real paths compares whole folders."""

import os.path

from flask import Flask, abort, send_file, request

app = Flask(__name__)
MEDIA = "/srv/media"


@app.route("/media")
def media():
    full = os.path.realpath(os.path.join(MEDIA, request.args.get("file", "")))
    if os.path.commonpath([MEDIA, full]) != MEDIA:
        abort(403)
    return send_file(full)  # ok: CSP-D501
