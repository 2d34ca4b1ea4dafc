"""Nothing is merged over the constant, so the plan in the session is always the same."""

import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["APP_KEY"])


@app.post("/profile")
def profile():
    fields = {"plan": "free"}
    session["plan"] = fields["plan"]  # ok: CSP-D802
    return jsonify(saved=True, fields=len(request.form))
