"""The host of an address is compared with that of the request."""

from urllib.parse import urljoin, urlsplit

from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.args.get("q", "")
    target = urlsplit(urljoin(request.host_url, x))
    own = urlsplit(request.host_url)
    if target.scheme not in ("http", "https"):
        return {"error": "elsewhere"}
    return redirect(x)  # finding: CSP-D801
