"""A format string names one of two entries."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job/<path:q>")
def job(q):
    entries = {"one": request.view_args["q"], "two": "steady"}
    chosen = "%(two)s" % entries
    exec("value = " + chosen, {})  # ok: CSP-D002
    return {"ok": True}
