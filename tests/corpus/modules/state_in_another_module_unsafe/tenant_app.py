"""Unsafe: the view sets a variable of another module, and a third one makes a path of it."""

from flask import Flask, jsonify, request

import context
import storage

app = Flask(__name__)


@app.get("/terms")
def terms():
    context.tenant = request.headers.get("X-Tenant", "public")
    return jsonify(text=storage.read("terms"))
