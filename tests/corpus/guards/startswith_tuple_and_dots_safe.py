"""A path must begin with one of several folders and hold no dots."""

from flask import Flask, abort, request, send_file

app = Flask(__name__)
FOLDERS = ("/srv/a/", "/srv/b/")


@app.get("/get")
def get():
    path = request.args["path"]
    if not path.startswith(FOLDERS) or ".." in path:
        abort(404)
    return send_file(path)  # ok: CSP-D501
