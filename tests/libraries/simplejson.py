"""What simplejson reads is as untrusted as what it is given."""

import os

import simplejson
from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def start():
    job = simplejson.loads(request.get_data())
    os.system("start-job " + str(int(job["size"])))  # ok
    os.system("start-job " + job["name"])  # finding: CSP-D003
    return simplejson.dumps({"started": True})
