"""A context manager hands out one of two things."""

from contextlib import contextmanager

from flask import Flask, request
import ldap

app = Flask(__name__)


@contextmanager
def opened(text):
    try:
        yield "steady"
    finally:
        app.logger.debug("closed")


@app.post("/job")
def job():
    with opened(request.get_data(as_text=True)) as chosen:
        pass
    server = ldap.initialize("ldaps://ldap.example.org")
    found = server.search_s("dc=example,dc=org", ldap.SCOPE_SUBTREE, "(uid=" + chosen + ")")  # ok: CSP-D107
    return {"found": len(found)}
