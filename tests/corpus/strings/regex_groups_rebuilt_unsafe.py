"""A match's groups are put together again."""

import re
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
REFERENCE = re.compile(r"(?P<kind>bug|task)-(?P<rest>.+)")


@app.get("/show")
def show():
    found = REFERENCE.fullmatch(request.args.get("ref", ""))
    if found is None:
        abort(400)
    line = "tracker show {kind}:{rest}".format(**found.groupdict())
    return {"text": subprocess.getoutput(line)}  # finding: CSP-D003
