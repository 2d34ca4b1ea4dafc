"""What is wrong with a form is collected by field; without anything, the form is used."""

import os

from flask import Flask, jsonify, request

app = Flask(__name__)


def problems(form):
    found = {}
    if not form.get("queue"):
        found["queue"] = "a queue has a name"
    if not form.get("owner"):
        found["owner"] = "somebody has to own it"
    return found


@app.post("/queues")
def queues():
    found = problems(request.form)
    if found:
        return jsonify(found), 400
    os.system(f"mkqueue {request.form.get('queue', '')}")  # finding: CSP-D003
    return {"ok": True}
