"""Safe: the text is escaped for a filter."""

import ldap
from flask import Flask, jsonify, request
from ldap.filter import escape_filter_chars

app = Flask(__name__)


@app.get("/people")
def people():
    connection = ldap.initialize("ldaps://directory.example.org")
    surname = escape_filter_chars(request.args.get("sn", ""))
    hits = connection.search_s("ou=people,o=acme", ldap.SCOPE_SUBTREE, f"(sn={surname})", ["cn"])  # ok: CSP-D107
    return jsonify(count=len(hits))
