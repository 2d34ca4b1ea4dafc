"""What ujson reads is as untrusted as what it is given."""

import os

import ujson
from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def start():
    job = ujson.loads(request.get_data())
    os.system("start-job " + str(int(job["size"])))  # ok
    os.system("start-job " + job["name"])  # finding: CSP-D003
    return ujson.dumps({"started": True})
