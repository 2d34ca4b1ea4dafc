"""Arithmetic on constants decides."""

from flask import Flask, request
import requests

app = Flask(__name__)


@app.post("/job")
def job():
    amount = 86
    chosen = next(iter(request.form), "") if 7 * 42 - amount > 200 else "steady"
    answer = requests.get("http://" + chosen + "/status", timeout=5)  # finding: CSP-D402
    return {"status": answer.status_code}
