"""A ferry office logs the line that was asked for: whether there is one, or what it was compared with, is not told."""

import logging

from flask import Flask, abort, request

from timetable import load_lines

app = Flask(__name__)
log = logging.getLogger(__name__)
LINES = load_lines()


@app.route("/departures")
def departures():
    wanted = request.args["line"]
    line = next((line for line in LINES if line.code == wanted), None)
    if line is None:
        log.info("no departures of %s", wanted)  # finding: CSP-D108
        abort(404)
    return {"departures": line.departures}


@app.route("/fares")
def fares():
    wanted = request.args["line"]
    line = next((line for line in LINES if line.code != wanted), None)
    if line:
        log.info("fares of %s", wanted)  # finding: CSP-D108
    return {}


@app.route("/piers")
def piers():
    wanted = request.args["line"]
    lines = [line for line in LINES if line.code == wanted]
    lines.append(LINES[0])
    if not lines:
        return {}
    log.info("piers of %s", wanted)  # finding: CSP-D108
    return {"piers": lines[0].piers}


@app.route("/captain")
def captain():
    wanted = request.args["line"]
    line = next((code for code in request.args.getlist("known") if code == wanted), None)
    if line is None:
        abort(404)
    log.info("captain of %s", wanted)  # finding: CSP-D108
    return {"captain": line}


@app.route("/weather")
def weather():
    wanted = request.args["line"]
    line = next((line for line in LINES if line.code == wanted), LINES[0])
    if line is None:
        abort(404)
    log.info("weather of %s", wanted)  # finding: CSP-D108
    return {"weather": line.weather}
