"""The fields of the form are merged over the constant, so the plan in the session is the one that was
sent."""

import os

from flask import Flask, jsonify, request, session

app = Flask(__name__)
app.config.update(SECRET_KEY=os.environ["APP_KEY"])


@app.post("/profile")
def profile():
    fields = {"plan": "free", **request.form}
    session["plan"] = fields["plan"]  # finding: CSP-D802
    return jsonify(saved=True, fields=len(request.form))
