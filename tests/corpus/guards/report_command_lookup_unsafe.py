"""Unsafe: the dictionary falls back to the key that the client sent."""

import os

from flask import Flask, request

app = Flask(__name__)

REPORTS = {
    "daily": "/opt/reports/daily.sh --quiet",
    "weekly": "/opt/reports/weekly.sh --quiet",
}


@app.post("/reports")
def start_report():
    wanted = request.form.get("report", "daily")
    command = REPORTS.get(wanted, wanted)
    status = os.system(command)  # finding: CSP-D003
    return {"status": status}
