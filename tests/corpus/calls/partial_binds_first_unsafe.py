"""A partial binds its first argument."""

from functools import partial

from flask import Flask, request
import requests

app = Flask(__name__)


def pick(first, second):
    return second


@app.post("/job")
def job():
    chosen = partial(pick, "steady")((request.values.get("q") or ""))
    answer = requests.get("http://" + chosen + "/status", timeout=5)  # finding: CSP-D402
    return {"status": answer.status_code}
