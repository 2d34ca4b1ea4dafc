"""Pieces are joined."""

from flask import Flask
import ldap

app = Flask(__name__)


@app.get("/job/<q>")
def job(q):
    words = [q, "b", "c"]
    chosen = "-".join(word for word in words[1:] if word)
    server = ldap.initialize("ldaps://ldap.example.org")
    found = server.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + chosen + ")")  # ok: CSP-D107
    return {"found": len(found)}
