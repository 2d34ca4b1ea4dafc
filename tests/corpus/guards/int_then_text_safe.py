"""A text becomes a number, or is merely tried."""

from flask import Flask, request, session

app = Flask(__name__)


@app.post("/job")
def job():
    given = request.form["q"]
    try:
        number = int(given)
    except ValueError:
        return {"error": "no number"}
    chosen = str(number)
    session["choice"] = chosen  # ok: CSP-D802
    return {"ok": True}
