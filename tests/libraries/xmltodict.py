"""What xmltodict reads is as untrusted as what it is given."""

import os

import xmltodict
from flask import Flask, request

app = Flask(__name__)


@app.post("/jobs")
def start():
    job = xmltodict.parse(request.get_data())["job"]
    os.system("start-job " + str(int(job["size"])))  # ok
    os.system("start-job " + job["name"])  # finding: CSP-D003
    return "", 204
