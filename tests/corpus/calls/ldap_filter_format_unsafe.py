"""Unsafe: the helper fills the filter with % formatting."""

import ldap
from flask import Flask, jsonify, request

app = Flask(__name__)


def member_filter(*, name, town):
    pattern = "(&(sn=%s)(l=%s))"
    return pattern % (name, town)


def search(condition):
    directory = ldap.initialize("ldaps://ldap.example.net")
    return directory.search_s("o=club", ldap.SCOPE_ONELEVEL, condition)  # finding: CSP-D107


@app.get("/members")
def members():
    condition = member_filter(name=request.args.get("name", "*"), town="Lyon")
    return jsonify(count=len(search(condition)))
