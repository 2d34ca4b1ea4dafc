"""A value of a filter is escaped, or a name."""

from flask import Flask, request
from ldap3.utils.conv import escape_filter_chars
import ldap3

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.headers.get("X-Query", "")
    connection = ldap3.Connection(ldap3.Server("ldap.example.org", use_ssl=True))
    connection.search("dc=example", f"(cn={escape_filter_chars(x)})")  # ok: CSP-D107
    return {"n": len(connection.entries)}
