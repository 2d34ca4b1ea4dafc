"""The instance's own attribute hides the constant of the class."""

import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


class Report:
    source = "SELECT count(*) FROM visit"
    caption = "Visits"


@app.get("/report")
def report():
    current = Report()
    current.source = request.args.get("text", "")
    (count,) = sqlite3.connect("visits.db").execute(current.source).fetchone()  # finding: CSP-D101
    return jsonify(caption=current.caption, count=count)
