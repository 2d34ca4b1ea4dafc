"""What rapidjson reads is as untrusted as what it is given."""

import os

import rapidjson
from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def start():
    job = rapidjson.loads(request.get_data())
    os.system("start-job " + str(int(job["size"])))  # ok
    os.system("start-job " + job["name"])  # finding: CSP-D003
    return rapidjson.dumps({"started": True})
