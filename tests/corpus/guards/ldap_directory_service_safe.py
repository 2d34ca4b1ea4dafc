"""A phone book in front of a directory."""

import ldap
from ldap.filter import escape_filter_chars
from flask import Flask, jsonify, request

app = Flask(__name__)


class Directory:
    base = "ou=people,dc=example,dc=org"

    def __init__(self, url):
        self._connection = ldap.initialize(url)

    def find(self, **criteria):
        terms = []
        for attribute, value in criteria.items():
            if value:
                terms.append(f"({attribute}={escape_filter_chars(value)})")
        expression = "(&" + "".join(terms) + ")"
        return self._connection.search_s(self.base, ldap.SCOPE_SUBTREE, expression, ["cn", "phone"])  # ok: CSP-D107


directory = Directory("ldaps://directory.example.org")


@app.get("/people")
def people():
    found = directory.find(cn=request.args.get("name"), l=request.args.get("city"))
    return jsonify([entry for _, entry in found])
