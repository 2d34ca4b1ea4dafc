"""A long list of checks, none of which limits the characters."""

from flask import Flask, abort, request
import ldap3

app = Flask(__name__)


@app.get("/group")
def group():
    name = request.args.get("name", "").strip()
    if not name or len(name) > 40 or name.isspace():
        abort(400)
    if name.lower() == "admins":
        abort(403)
    with ldap3.Connection(ldap3.Server("ldaps://ldap.example.com")) as connection:
        connection.search("ou=groups,dc=example,dc=com", "(cn=" + name + ")")  # finding: CSP-D107
        return {"n": len(connection.entries)}
