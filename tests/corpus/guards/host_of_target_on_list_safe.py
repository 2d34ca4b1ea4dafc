"""The target of a redirect is compared with a list of hosts."""

from urllib.parse import urlparse

from flask import Flask, redirect, request

app = Flask(__name__)
PARTNERS = frozenset({"shop.example.org", "help.example.org"})


@app.get("/leave")
def leave():
    target = request.args.get("to", "/")
    host = urlparse(target).hostname or ""
    if host not in PARTNERS:
        return {"error": "unknown partner"}, 400
    return redirect(target)  # ok: CSP-D801
