"""The second name stands for a copy of the dictionary, so the first keeps its constant entry."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/hook")
def hook():
    settings = {"url": "https://hooks.example.com/ready", "tries": 2}
    override = dict(settings)
    override["url"] = request.get_json(force=True).get("url")
    answer = requests.post(settings["url"], json={"ok": True}, timeout=10)  # ok: CSP-D402
    return jsonify(status=answer.status_code)
