"""A visitor prints a tree of expressions as SQL."""

import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Equal:
    def __init__(self, column, value):
        self.column, self.value = column, value

    def accept(self, visitor):
        return visitor.visit_equal(self)


class Both:
    def __init__(self, *parts):
        self.parts = parts

    def accept(self, visitor):
        return visitor.visit_both(self)


class Printer:
    def __init__(self):
        self.values = []

    def visit_equal(self, node):
        self.values.append(node.value)
        return f"{node.column} = ?"

    def visit_both(self, node):
        return " AND ".join(part.accept(self) for part in node.parts)


@app.get("/tree")
def tree():
    test = Both(Equal("kind", request.args["kind"]), Equal("state", "new"))
    printer = Printer()
    rows = sqlite3.connect("t.db").execute("SELECT id FROM t WHERE " + test.accept(printer), printer.values)  # ok: CSP-D101
    return {"n": len(rows.fetchall())}
