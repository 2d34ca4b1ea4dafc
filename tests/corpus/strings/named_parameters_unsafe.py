"""Old-style formatting puts the visitor's name into the text before the database sees it."""

import psycopg2
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/tenants")
def tenants():
    values = {"name": request.args.get("name", "")}
    with psycopg2.connect("service=tenants") as connection, connection.cursor() as cursor:
        cursor.execute("SELECT id FROM tenant WHERE name = '%(name)s'" % values)  # finding: CSP-D101
        return jsonify(cursor.fetchall())
