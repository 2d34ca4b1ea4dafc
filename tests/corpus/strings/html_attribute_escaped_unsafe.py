"""Escaped text in a quoted attribute, or in an unquoted one."""

from html import escape

from flask import Flask, request

app = Flask(__name__)


@app.get("/field")
def field():
    value = escape(request.args.get("value", ""))
    return f"<form><input name=note value={value}></form>"  # finding: CSP-X001
