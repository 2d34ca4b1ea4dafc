"""A flag set before decides."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    verbose = False
    if "x" in "xyz":
        verbose = True
    chosen = request.cookies.get("q", "") if not verbose else "steady"
    return {"value": str(eval(chosen))}  # ok: CSP-D001
