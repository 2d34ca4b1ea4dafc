"""An address ends with the own domain."""

from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.to_dict(flat=True).get("q", "")
    if not (urlparse(x).hostname or "").endswith(".example.org"):
        return redirect("/")
    return redirect(x)  # ok: CSP-D801
