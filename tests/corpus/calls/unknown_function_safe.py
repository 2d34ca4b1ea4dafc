"""Safe: what a store of another package takes out for a token is what the program once put there."""

from flask import Flask, redirect, request
from galley.addresses import with_query
from galley.stores import Box, Store

app = Flask(__name__)
LOGIN = "/login"
store = Store("/srv/tokens")


@app.route("/resume")
def resume():
    address = store.take_out("resume:" + request.args["token"])
    return redirect(address)  # ok: CSP-D801


@app.route("/login")
def login():
    return redirect(with_query(LOGIN, {"next": request.args["next"]}))  # ok: CSP-D801


@app.route("/sealed")
def sealed():
    box = Box(request.args["box"])
    return redirect(box.find(request.args["number"]).address)  # ok: CSP-D801
