"""Unsafe: an argument becomes a part of a text of SQL."""

from flask import Flask, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import text

app = Flask(__name__)
db = SQLAlchemy(app)


@app.get("/find")
def find():
    name = request.args["name"]
    rows = db.session.execute(text("SELECT * FROM people WHERE name = '" + name + "'"))  # finding: CSP-D102
    return {"rows": [tuple(row) for row in rows]}
