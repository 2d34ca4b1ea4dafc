"""A dict of lambdas, called with the value of the form."""

import os

from flask import Flask, abort, request

app = Flask(__name__)

ACTIONS = {
    "touch": lambda name: os.utime(os.path.join("/srv/marks", str(len(name)))),
    "clear": lambda name: os.system("rm /srv/marks/%d" % len(name)),  # ok: CSP-D003
}


@app.post("/marks/<action>")
def marks(action):
    run = ACTIONS.get(action)
    if run is None:
        abort(404)
    run(request.form["name"])
    return "", 204
