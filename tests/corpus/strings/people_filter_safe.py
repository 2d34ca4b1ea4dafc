"""A directory is searched for the people of a department."""

import ldap
from flask import Flask, request
from ldap.filter import escape_filter_chars

app = Flask(__name__)


class Directory:
    BASE = "ou=people,dc=example,dc=org"

    def __init__(self):
        self.server = ldap.initialize("ldaps://ldap.example.org")

    def of_department(self, name):
        query = "(&(objectClass=person)(department={0}))".format(name)
        return self.server.search_s(self.BASE, ldap.SCOPE_SUBTREE, query)  # ok: CSP-D107


@app.get("/people/<department>")
def people(department):
    found = Directory().of_department(escape_filter_chars(department))
    return {"found": len(found)}
