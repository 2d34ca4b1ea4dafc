"""A ferry office logs the line that was asked for: only a line that there is is found, and others are turned away."""

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
        abort(404)
    log.info("departures of %s", wanted)  # ok: CSP-D108
    return {"departures": line.departures}


@app.route("/fares")
def fares():
    wanted = request.args["line"]
    line = next((line for line in LINES if line.code == wanted), None)
    if line:
        log.info("fares of %s", wanted)  # ok: CSP-D108
    return {}


@app.route("/piers")
def piers():
    wanted = request.args["line"]
    lines = [line for line in LINES if line.code == wanted]
    if not lines:
        return {}
    log.info("piers of %s", wanted)  # ok: CSP-D108
    return {"piers": lines[0].piers}


@app.route("/captain")
def captain():
    wanted = request.args["line"]
    line = next(line for line in LINES if line.code == wanted)
    log.info("captain of %s", wanted)  # ok: CSP-D108
    return {"captain": line.captain}
