"""Unsafe: an argument becomes SQL."""

from flask import Flask, request
from flask_mysqldb import MySQL

app = Flask(__name__)
mysql = MySQL(app)


@app.get("/find")
def find():
    cursor = mysql.connection.cursor()
    cursor.execute("SELECT * FROM people WHERE name = '%s'" % request.args["name"])  # finding: CSP-D101
    return {"rows": cursor.fetchall()}
