"""A guard object with a fluent interface raises."""

import re

from flask import Flask, request
import ldap3

app = Flask(__name__)


class Text:
    def __init__(self, value):
        self.value = value

    def at_most(self, length):
        if len(self.value) > length:
            raise ValueError("too long")
        return self

    def plain(self):
        if not re.fullmatch(r"[A-Za-z0-9.]+", self.value):
            raise ValueError("odd characters")
        return self


@app.get("/person")
def person():
    uid = Text(request.args["uid"]).at_most(30).plain().value
    connection = ldap3.Connection(ldap3.Server("ldaps://directory.example.com"), auto_bind=True)
    connection.search("dc=example,dc=com", f"(uid={uid})", attributes=["mail"])  # ok: CSP-D107
    return {"n": len(connection.entries)}
