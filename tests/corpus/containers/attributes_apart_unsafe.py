"""The attribute that becomes the command holds the visitor's text."""

import subprocess

from flask import Flask, jsonify, request

app = Flask(__name__)


class PrintJob:
    def __init__(self, remark):
        self.command = "lp --version"
        self.remark = remark


@app.post("/jobs")
def create_job():
    job = PrintJob(request.form.get("remark", ""))
    result = subprocess.run(job.remark, shell=True, capture_output=True, check=False)  # finding: CSP-D003
    return jsonify(code=result.returncode, remark=job.remark)
