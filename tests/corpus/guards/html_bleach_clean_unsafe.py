"""A text is cleaned."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.json["q"]
    return "<article>" + x.replace("<script>", "") + "</article>"  # finding: CSP-X001
