"""The folder under which the site lives is the operator's; what follows it cannot become a host."""

from flask import Flask, redirect

app = Flask(__name__)


@app.route("/docs/<path:page>")
def docs(page):
    parts = [part for part in (app.config["PREFIX"], page) if part]
    return redirect("/" + "/".join(parts))  # ok: CSP-D801
