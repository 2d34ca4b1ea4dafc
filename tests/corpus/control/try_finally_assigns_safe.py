"""The last block has the last word."""

from flask import Flask, request
import ldap

app = Flask(__name__)


@app.get("/job")
def job():
    chosen = "steady"
    try:
        chosen = request.args.get("q", "")
    finally:
        chosen = "steady"
    server = ldap.initialize("ldaps://ldap.example.org")
    found = server.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + chosen + ")")  # ok: CSP-D107
    return {"found": len(found)}
