"""An address without scheme and host stays here."""

from urllib.parse import urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.headers.get("X-Query", "").replace("\\", "")
    parts = urlsplit(x)
    if parts.scheme or parts.netloc:
        return redirect("/")
    return redirect(x)  # ok: CSP-D801
