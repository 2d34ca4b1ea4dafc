"""Unsafe: a filter lets any text in."""

import os

import bottle

app = bottle.Bottle()


@app.route("/valves/<valve:re:.+>/open", method="POST")
def open_valve(valve):
    os.system(f"valve-open {valve}")  # finding: CSP-D003
    return "open"
