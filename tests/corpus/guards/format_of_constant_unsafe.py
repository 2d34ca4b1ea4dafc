"""A text with fields is the client's, or its values."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = (request.values.get("q") or "")
    return {"t": ("Dear " + x + ", {user.name}").format(user=app)}  # finding: CSP-D112
