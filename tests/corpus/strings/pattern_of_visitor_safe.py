"""Lines are searched for what the visitor typed."""

import re

from flask import Flask, request

app = Flask(__name__)


@app.get("/grep")
def grep():
    wanted = request.args.get("q", "")
    pattern = re.compile("^.*" + re.escape(wanted) + ".*$")  # ok: CSP-D111
    with open("lines.txt", encoding="utf-8") as lines:
        return {"hits": sum(1 for line in lines if pattern.match(line))}
