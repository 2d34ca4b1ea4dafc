"""A text becomes a number, or is merely tried."""

from flask import Flask, request, session

app = Flask(__name__)


@app.post("/job")
def job():
    given = request.form["q"]
    try:
        number = int(given)
    except ValueError:
        number = 0
    chosen = given if number >= 0 else "0"
    session["choice"] = chosen  # finding: CSP-D802
    return {"ok": True}
