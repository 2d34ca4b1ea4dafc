"""A callback with bound defaults in a loop."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/run")
def run():
    jobs = []
    for tool, option in (("tar", request.form["folder"]), ("sync", "")):
        jobs.append(lambda tool=tool, option=option: os.system(f"{tool} {option}"))  # finding: CSP-D003
    return {"codes": [job() for job in jobs]}
