"""Safe: a filter lets only letters in."""

import os

import bottle

app = bottle.Bottle()


@app.route("/valves/<valve:re:[a-z]+>/open", method="POST")
def open_valve(valve):
    os.system(f"valve-open {valve}")  # ok: CSP-D003
    return "open"
