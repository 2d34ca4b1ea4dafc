"""An error carries what caused it."""

from flask import Flask, request

app = Flask(__name__)


class Refused(Exception):
    pass


def parse(text):
    try:
        return int(text)
    except ValueError as error:
        raise Refused(f"no number: {text}") from error


@app.errorhandler(Refused)
def refused(error):
    return f"<p>{error}</p>", 400  # finding: CSP-X001


@app.get("/square")
def square():
    number = parse(request.args["n"])
    return {"square": number * number}
