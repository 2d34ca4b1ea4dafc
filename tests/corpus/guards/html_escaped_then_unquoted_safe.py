"""A text is escaped, then something is undone."""

from urllib.parse import unquote
import html

from flask import Flask, request

app = Flask(__name__)


@app.get("/job")
def job():
    x = request.cookies.get("q", "")
    shown = html.escape(unquote(x))
    return f"<b>{shown}</b>"  # ok: CSP-X001
