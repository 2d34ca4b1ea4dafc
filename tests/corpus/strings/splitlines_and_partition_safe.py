"""A text is taken apart."""

from flask import Flask, request
import requests

app = Flask(__name__)


@app.post("/job")
def job():
    head, _, tail = ("fixed=" + request.form["q"]).partition("=")
    chosen = head
    answer = requests.get("http://" + chosen + "/status", timeout=5)  # ok: CSP-D402
    return {"status": answer.status_code}
