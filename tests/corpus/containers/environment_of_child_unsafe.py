"""A variable is set in the environment and read again."""

import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/lang")
def lang():
    os.environ["REPORT_LANG"] = request.form["lang"]
    os.environ["REPORT_KIND"] = "pdf"
    return {"code": os.system("report " + os.environ["REPORT_LANG"])}  # finding: CSP-D003
