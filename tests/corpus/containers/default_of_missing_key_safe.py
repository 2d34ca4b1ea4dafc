"""What a key is missing for is taken from elsewhere."""

from flask import Flask, redirect, request

app = Flask(__name__)
TARGETS = {"shop": "/shop", "news": "/news"}


@app.get("/go")
def go():
    key = request.args.get("to", "shop")
    return redirect(TARGETS.get(key) or "/")  # ok: CSP-D801
