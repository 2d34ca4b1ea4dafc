"""Constants decide in nested conditional expressions."""

from flask import Flask, redirect, request

app = Flask(__name__)
VERSION = (3, 11)
LEGACY = VERSION < (3, 0)


@app.get("/next")
def following():
    target = request.args.get("next", "/")
    where = "/old" if LEGACY else target if VERSION >= (3, 10) else "/new"
    return redirect(where)  # finding: CSP-D801
