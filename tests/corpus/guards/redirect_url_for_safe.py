"""A name of an endpoint is built into an address, or is the address."""

from flask import Flask, redirect, url_for

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    x = q
    return redirect(url_for("job", page=x))  # ok: CSP-D801
