"""Arithmetic on constants decides."""

from flask import Flask, request
import requests

app = Flask(__name__)


@app.post("/job")
def job():
    amount = 86
    chosen = "steady" if 7 * 42 - amount > 200 else next(iter(request.form), "")
    answer = requests.get("http://" + chosen + "/status", timeout=5)  # ok: CSP-D402
    return {"status": answer.status_code}
