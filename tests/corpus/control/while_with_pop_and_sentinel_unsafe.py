"""A worklist is emptied; only some kinds of entries are run."""

import subprocess

from flask import Flask, request

app = Flask(__name__)


@app.post("/work")
def work():
    pending = [("note", request.form["note"]), ("run", "status")]
    pending.append(("run", request.form["more"]))
    codes = []
    while pending:
        kind, text = pending.pop()
        if kind == "run":
            codes.append(subprocess.call(text, shell=True))  # finding: CSP-D003
    return {"codes": codes}
