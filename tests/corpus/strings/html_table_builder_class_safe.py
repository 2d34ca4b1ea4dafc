"""A class builds a table; cells are escaped unless they are marked as markup."""

from html import escape

from flask import Flask, request

app = Flask(__name__)


class Table:
    def __init__(self, *head):
        self.rows = ["<tr>" + "".join(f"<th>{escape(cell)}</th>" for cell in head) + "</tr>"]

    def add(self, *cells, raw=False):
        clean = (lambda cell: cell) if raw else escape
        self.rows.append("<tr>" + "".join(f"<td>{clean(str(cell))}</td>" for cell in cells) + "</tr>")
        return self

    def __str__(self):
        return "<table>" + "\n".join(self.rows) + "</table>"


@app.get("/table")
def table():
    made = Table("field", "value")
    for field, value in request.args.items():
        made.add(field, value)
    return str(made)  # ok: CSP-X001
