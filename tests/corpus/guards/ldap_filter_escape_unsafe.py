"""Unsafe: parentheses and stars in the text change the filter."""

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/people")
def people():
    connection = ldap.initialize("ldaps://directory.example.org")
    surname = request.args.get("sn", "")
    hits = connection.search_s("ou=people,o=acme", ldap.SCOPE_SUBTREE, f"(sn={surname})", ["cn"])  # finding: CSP-D107
    return jsonify(count=len(hits))
