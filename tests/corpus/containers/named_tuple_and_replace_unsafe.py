"""A named tuple is changed by _replace and unpacked."""

import os
from typing import NamedTuple

from flask import Flask, request

app = Flask(__name__)


class Job(NamedTuple):
    tool: str
    target: str
    note: str = ""


@app.post("/job")
def job():
    base = Job("gzip", "/srv/data")
    job = base._replace(target=request.form["target"])
    tool, target, _ = job
    return {"code": os.system(f"{tool} {target}")}  # finding: CSP-D003
