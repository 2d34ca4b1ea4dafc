"""Safe: `system` is the project's own, which runs nothing."""

from flask import Flask, request

from console import system

app = Flask(__name__)


@app.post("/job")
def job():
    return {"number": system(request.form["line"])}  # ok: CSP-D003
