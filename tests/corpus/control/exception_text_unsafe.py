"""The message of the exception repeats the visitor's text, and the page shows it."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/age")
def age():
    try:
        years = int(request.args.get("years", "0"))
    except ValueError as problem:
        return make_response("<p>Bad number: " + str(problem) + "</p>", 400)  # finding: CSP-X001
    return make_response(f"<p>{years} years</p>")
