"""A name of an endpoint is built into an address, or is the address."""

from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    x = q
    return redirect(x or url_for("job"))  # finding: CSP-D801
