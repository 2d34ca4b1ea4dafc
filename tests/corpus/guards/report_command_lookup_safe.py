"""Safe: the command is always one of the dictionary's constant values."""

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
    command = REPORTS.get(wanted, REPORTS["daily"])
    status = os.system(command)  # ok: CSP-D003
    return {"status": status}
