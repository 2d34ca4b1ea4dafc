"""A page of several lines is filled in."""

from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.get("/card")
def card():
    name = request.args.get("name", "")
    mail = request.args.get("mail", "")
    page = f"""
    <div class="card">
      <b>{escape(name)}</b> <a title="{escape(mail)}">write</a>
    </div>
    """
    return page  # ok: CSP-X001
