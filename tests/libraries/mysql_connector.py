"""Arguments become SQL, or are bound, in mysql.connector."""

import mysql.connector
from flask import Flask, request

app = Flask(__name__)


@app.get("/find")
def find():
    name = request.args["name"]
    cursor = mysql.connector.connect(database="birds").cursor()
    cursor.execute("SELECT * FROM birds WHERE name = %s", (name,))  # ok
    cursor.execute("SELECT * FROM birds WHERE name = '" + name + "'")  # finding: CSP-D101
    return "done"
