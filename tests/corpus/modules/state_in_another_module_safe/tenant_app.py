"""Safe: the third module makes its path of a variable that stays constant."""

from flask import Flask, jsonify, request

import context
import storage

app = Flask(__name__)


@app.get("/terms")
def terms():
    context.tenant = request.headers.get("X-Tenant", "public")
    return jsonify(text=storage.read("terms"))
