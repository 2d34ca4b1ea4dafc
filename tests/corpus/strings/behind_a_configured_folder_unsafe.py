"""The parts of the path are the visitor's, and the first may be empty: what follows is then a host."""

from flask import Flask, redirect, request

app = Flask(__name__)


@app.route("/docs/<path:page>")
def docs(page):
    parts = [part for part in (request.args.get("area", ""), page) if part]
    return redirect("/" + "/".join(parts))  # finding: CSP-D801
