"""What orjson reads is as untrusted as what it is given."""

import os

import orjson
from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def start():
    job = orjson.loads(request.get_data())
    os.system("start-job " + str(int(job["size"])))  # ok
    os.system("start-job " + job["name"])  # finding: CSP-D003
    return orjson.dumps({"started": True})
