"""The second name stands for the same dictionary, so the visitor's entry is seen through the first."""

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/hook")
def hook():
    settings = {"url": "https://hooks.example.com/ready", "tries": 2}
    override = settings
    override["url"] = request.get_json(force=True).get("url")
    answer = requests.post(settings["url"], json={"ok": True}, timeout=10)  # finding: CSP-D402
    return jsonify(status=answer.status_code)
