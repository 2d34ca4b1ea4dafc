"""A filter for a directory is built in a helper."""

import ldap
from flask import Flask, jsonify, request
from ldap.filter import escape_filter_chars

app = Flask(__name__)


def person_filter(uid):
    return "(&(objectClass=person)(uid={}))".format(escape_filter_chars(uid.strip()))


@app.get("/people/<uid>")
def person(uid):
    server = ldap.initialize("ldaps://directory.example.com")
    found = server.search_s("ou=people,dc=example,dc=com", ldap.SCOPE_SUBTREE, person_filter(uid), ["mail"])  # ok: CSP-D107
    return jsonify(len(found))
