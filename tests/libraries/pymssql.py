"""Arguments become SQL, or are bound, in pymssql."""

import pymssql
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
def find():
    name = request.args["name"]
    cursor = pymssql.connect("birds").cursor()
    cursor.execute("SELECT * FROM birds WHERE name = %s", (name,))  # ok
    cursor.execute("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
