"""An exception's text holds what came in, and does not reach the response as a page."""

import html

from flask import Flask, jsonify, request

app = Flask(__name__)


class BadName(ValueError):
    def __init__(self, name: str) -> None:
        super().__init__("no such name")
        self.name = name


def check(name: str) -> None:
    if len(name) > 20:
        raise BadName(name)


@app.route("/1")
def one() -> str:
    try:
        check(request.args["name"])
    except BadName as problem:
        return f"<p>{problem}</p>"  # ok: CSP-X001
    return ""


@app.route("/2")
def two() -> object:
    try:
        check(request.args["name"])
    except BadName as problem:
        return jsonify(error=problem.name)  # ok: CSP-X001
    return ""


@app.route("/3")
def three() -> str:
    try:
        check(request.args["name"])
    except BadName as problem:
        return "<p>" + html.escape(problem.name) + "</p>"  # ok: CSP-X001
    return ""
