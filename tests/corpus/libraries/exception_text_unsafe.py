"""An exception's text holds what came in, and reaches the response."""

from flask import Flask, request

app = Flask(__name__)


class BadName(ValueError):
    def __init__(self, name: str) -> None:
        super().__init__(f"no such name: {name}")
        self.name = name


class Worse(Exception):
    def __init__(self, message: str) -> None:
        self.message = message


def check(name: str) -> None:
    if len(name) > 20:
        raise BadName(name)
    if not name.islower():
        raise Worse("bad name " + name)


@app.route("/1")
def one() -> str:
    try:
        check(request.args["name"])
    except BadName as problem:
        return f"<p>{problem}</p>"  # finding: CSP-X001
    except Worse as problem:
        return "<p>" + problem.message + "</p>"  # finding: CSP-X001
    return ""


@app.route("/2")
def two() -> str:
    try:
        check(request.args["name"])
    except Exception as problem:
        return "<p>" + problem.args[0] + "</p>"  # finding: CSP-X001
    return ""


@app.errorhandler(BadName)
def handle(problem: BadName) -> str:
    return str(problem)
