"""A directory of people."""

import ldap3
from flask import Flask, jsonify, request
from ldap3.utils.conv import escape_filter_chars

app = Flask(__name__)
SERVER = ldap3.Server("ldaps://directory.example.com")


def search(attribute, value):
    text = f"(&(objectClass=person)({attribute}=*{value}*))"
    with ldap3.Connection(SERVER) as connection:
        connection.search("ou=people,dc=example,dc=com", text, attributes=["cn", "mail"])  # finding: CSP-D107
        return [entry.entry_attributes_as_dict for entry in connection.entries]


@app.get("/people")
def people():
    attribute = "mail" if "@" in request.args.get("q", "") else "cn"
    return jsonify(search(attribute, request.args.get("q", "")))
