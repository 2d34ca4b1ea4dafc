"""A page of several parts with a header, a loop and a footer."""

from html import escape

from flask import Flask, request

app = Flask(__name__)

HEAD = "<!doctype html><html><head><title>%s</title></head><body>"
FOOT = "</body></html>"


def row(label, value):
    return f"<tr><th>{escape(label)}</th><td>{value}</td></tr>"


@app.post("/summary")
def summary():
    parts = [HEAD % "Summary", "<table>"]
    parts += [row(key, value) for key, value in sorted(request.form.items())]
    parts.append("</table>")
    parts.append(FOOT)
    return "\n".join(parts)  # finding: CSP-X001
