"""A default is set where there is something already."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/job/<path:q>")
def job(q):
    values = {"kind": "plain"}
    values.setdefault("kind", request.view_args["q"])
    values.setdefault("note", request.view_args["q"])
    chosen = values["kind"]
    return redirect(chosen)  # ok: CSP-D801
