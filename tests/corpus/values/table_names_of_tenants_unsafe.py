"""Each tenant has tables of its own; the tenant is looked up by the host, the shard is computed."""

import hashlib

import psycopg2
from flask import Flask, abort, g, jsonify, request

app = Flask(__name__)
TENANTS = {"north.example.org": 1, "south.example.org": 2}
SHARDS = 8


def shard_of(text):
    return int(hashlib.blake2b(text.encode(), digest_size=4).hexdigest(), 16) % SHARDS


@app.before_request
def choose_tenant():
    g.tenant = request.headers.get("X-Tenant") or TENANTS.get(request.host)
    if g.tenant is None:
        abort(404)


@app.get("/events/<name>")
def events(name):
    table = f"events_{g.tenant}_{shard_of(name)}"
    with psycopg2.connect("dbname=events") as connection, connection.cursor() as cursor:
        cursor.execute(f"SELECT at, what FROM {table} WHERE name = %s", (name,))  # finding: CSP-D101
        return jsonify(cursor.fetchall())
