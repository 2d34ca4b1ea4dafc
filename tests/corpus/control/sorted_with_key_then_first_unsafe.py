"""Words are sorted by length."""

from flask import Flask
import requests

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    words = sorted([("b", 2), ("a", 1)], key=lambda pair: pair[1])
    chosen = q if words[0][0] == "a" else "steady"
    answer = requests.get("http://" + chosen + "/status", timeout=5)  # finding: CSP-D402
    return {"status": answer.status_code}
