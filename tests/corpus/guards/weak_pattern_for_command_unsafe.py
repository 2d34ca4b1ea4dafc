"""A name is checked by a pattern."""

import re
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
NAME = re.compile(r"[a-z0-9_]+")


@app.post("/restart")
def restart():
    unit = request.get_json()["unit"]
    if not NAME.match(unit):
        abort(400)
    subprocess.run(f"systemctl restart {unit}", shell=True, check=True)  # finding: CSP-D003
    return {"ok": True}
