"""Arguments become SQL, or are bound, in peewee."""

import peewee
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
def find():
    name = request.args["name"]
    db = peewee.SqliteDatabase("birds.db")
    db.execute_sql("SELECT * FROM birds WHERE name = %s", (name,))  # ok
    db.execute_sql("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
