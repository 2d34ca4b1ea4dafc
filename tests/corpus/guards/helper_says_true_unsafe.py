"""A helper says what is allowed."""

import re

from flask import Flask, request
import ldap

app = Flask(__name__)


def is_word(text):
    return bool(re.search(r"\w+", text))


@app.get("/job")
def job():
    given = request.headers.get("X-Query", "")
    if not is_word(given):
        return {"error": "odd"}
    chosen = given
    server = ldap.initialize("ldaps://ldap.example.org")
    found = server.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + chosen + ")")  # finding: CSP-D107
    return {"found": len(found)}
