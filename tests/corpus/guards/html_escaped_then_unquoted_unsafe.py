"""A text is escaped, then something is undone."""

from urllib.parse import unquote
import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.cookies.get("q", "")
    shown = unquote(html.escape(x))
    return f"<b>{shown}</b>"  # finding: CSP-X001
