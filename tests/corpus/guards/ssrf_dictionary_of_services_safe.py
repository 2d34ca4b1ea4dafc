"""A service is named, its address is known."""

from flask import Flask, request
import httpx

app = Flask(__name__)


SERVICES = {"a": "https://a.example.net", "b": "https://b.example.net"}


@app.get("/job")
def job():
    x = request.args.getlist("q")[0]
    base = SERVICES.get(x)
    if base is None:
        return {"error": "unknown"}
    return {"status": httpx.get(base + "/status", timeout=4).status_code}  # ok: CSP-D402
