"""The page shows a constant when the conversion fails."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/age")
def age():
    try:
        years = int(request.args.get("years", "0"))
    except ValueError as problem:
        return make_response("<p>Bad number: " + type(problem).__name__ + "</p>", 400)  # ok: CSP-X001
    return make_response(f"<p>{years} years</p>")
