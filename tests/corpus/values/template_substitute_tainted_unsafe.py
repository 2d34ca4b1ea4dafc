"""Template.substitute puts the visitor's text into the SQL, as any formatting does."""

import sqlite3
from string import Template

from flask import Flask, jsonify, request

app = Flask(__name__)
QUERY = Template("SELECT id, title FROM $table WHERE author = $author")


@app.route("/books")
def books():
    author = request.args.get("author", "")
    statement = QUERY.substitute(table="book", author=author)
    with sqlite3.connect("library.db") as db:
        rows = db.execute(statement).fetchall()  # finding: CSP-D101
    return jsonify(rows)
