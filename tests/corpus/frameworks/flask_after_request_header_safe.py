"""A header of every answer repeats a parameter."""

from flask import Flask, request

app = Flask(__name__)


@app.after_request
def mark(response):
    response.headers["X-Next"] = str(len(request.args.get("next", "/")))  # ok: CSP-D801
    return response


@app.get("/")
def home():
    return {"ok": True}
