"""The attribute that becomes the command is fixed; the visitor's text is in another one."""

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
    result = subprocess.run(job.command, shell=True, capture_output=True, check=False)  # ok: CSP-D003
    return jsonify(code=result.returncode, remark=job.remark)
