"""A number is computed with."""

from flask import Flask, request

app = Flask(__name__)


@app.post("/job")
def job():
    x = request.form["q"]
    return {"v": str(eval(f"2 * ({x})"))}  # finding: CSP-D001
