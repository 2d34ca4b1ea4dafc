"""+= in a loop with a separator."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/build")
def build():
    line = "build"
    for key in sorted(request.form):
        line += " --" + key
    return {"code": os.system(line)}  # finding: CSP-D003
