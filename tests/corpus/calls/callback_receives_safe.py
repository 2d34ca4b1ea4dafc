"""Safe: the callback that is called with the client's text counts its letters."""

from collections.abc import Callable

from flask import Flask, jsonify, request

app = Flask(__name__)


def each_cell(sheet: list[list[str]], visit: Callable[[str], object]) -> list[object]:
    return [visit(cell) for row in sheet for cell in row]


def formula(cell: str) -> object:
    return eval(cell, {"__builtins__": {}})  # ok: CSP-D001


@app.post("/sheet")
def sheet():
    rows = request.get_json()["rows"]
    values = each_cell(rows, len) + each_cell([["1 + 1"]], formula)
    return jsonify(count=len(values))
