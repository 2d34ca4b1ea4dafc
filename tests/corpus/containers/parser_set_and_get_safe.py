"""A configuration parser keeps two options in one section."""

import configparser

from flask import Flask, request, session

app = Flask(__name__)


@app.get("/job")
def job():
    parser = configparser.ConfigParser()
    parser.add_section("job")
    parser.set("job", "label", "fixed")
    parser.set("job", "text", request.cookies.get("q", ""))
    chosen = parser.get("job", "label")
    session["choice"] = chosen  # ok: CSP-D802
    return {"ok": True}
