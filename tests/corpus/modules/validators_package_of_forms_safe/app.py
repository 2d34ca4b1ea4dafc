import sqlite3

from flask import Flask, jsonify, request

from forms import Invalid, Length, OneOf, Required, Schema

app = Flask(__name__)
SEARCH = Schema(
    text=[Required(), Length(40)],
    column=[Required(), OneOf("title", "author")],
)


@app.get("/books")
def books():
    try:
        wanted = SEARCH.load(request.args)
    except Invalid as error:
        return jsonify(error=type(error).__name__), 400
    statement = f"SELECT id, title FROM books WHERE {wanted['column']} LIKE ?"
    rows = sqlite3.connect("books.db").execute(statement, (wanted["text"] + "%",))  # ok: CSP-D101
    return jsonify(rows.fetchall())
