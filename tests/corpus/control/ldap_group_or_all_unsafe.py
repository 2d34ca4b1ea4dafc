"""The last branch builds the filter from the visitor's group."""

from flask import Flask, current_app, jsonify, request
from ldap3 import SUBTREE, Connection

app = Flask(__name__)


def members(connection: Connection, group: str) -> int:
    if group == "staff":
        wanted = "(memberOf=cn=staff,dc=example,dc=org)"
    elif not group:
        wanted = "(objectClass=person)"
    else:
        wanted = "(memberOf=cn=" + group + ",dc=example,dc=org)"
    connection.search(search_base="dc=example,dc=org", search_filter=wanted, search_scope=SUBTREE)  # finding: CSP-D107
    return len(connection.entries)


@app.get("/members")
def list_members():
    return jsonify(members(current_app.extensions["directory"], request.args.get("group", "")))
