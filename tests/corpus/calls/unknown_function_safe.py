"""Safe: what a store of another package takes out for a token is what the program once put there."""

from flask import Flask, redirect, request
from galley.stores import Store

app = Flask(__name__)
store = Store("/srv/tokens")


@app.route("/resume")
def resume():
    address = store.take_out("resume:" + request.args["token"])
    return redirect(address)  # ok: CSP-D801
